import { billableOf, type RepairLine } from "../../../../domain/repair/repair-line"
import type { Transaction } from "../../transaction"
import { enqueueMessage } from "./enqueue-message"

export interface EnqueueQuote {
  readonly repair_order_id: string
  readonly now: Date
}

interface QuotedRepair {
  readonly rma_id: string
  readonly rma_number: number
  readonly order_id: string
  readonly order_display_id: number
  readonly repair_order_id: string
  readonly repair_number: number
  readonly title: string
  readonly finding: string | null
  readonly quote_version: number
  readonly currency_code: string
  readonly lines: readonly RepairLine[]
  readonly email: string | null
}

/** Writes to the customer what the repair would cost, if there is an address to write to: each version of a quote once. */
export async function enqueueQuote(transaction: Transaction, { repair_order_id, now }: EnqueueQuote): Promise<void> {
  const [repair] = await transaction.query<QuotedRepair>(
    `select rma.id as rma_id, rma.number as rma_number, rma.order_id, rma.order_display_id, rma.email,
            repair_order.id as repair_order_id, repair_order.number as repair_number, repair_order.title,
            repair_order.finding, repair_order.quote_version, repair_order.currency_code, repair_order.lines
       from repair_order join rma on rma.id = repair_order.rma_id where repair_order.id = ?`,
    [repair_order_id],
  )
  if (!repair?.email) return
  const { email, lines, ...quoted } = repair
  await enqueueMessage(transaction, {
    message: { template: "repair_quoted", data: { ...quoted, total: billableOf(lines, quoted.currency_code) } },
    ...{ recipient: email, rma_id: quoted.rma_id, now },
    dedupe_key: `repair_quoted:${repair_order_id}:${quoted.quote_version}`,
  })
}
