import type { RepairReference } from "../../../../domain/notification/message"
import { inCurrency } from "../../../../domain/money/in-currency"
import { billableOf, type RepairLine } from "../../../../domain/repair/repair-line"
import type { Transaction } from "../../transaction"
import { enqueueMessage } from "./enqueue-message"

interface RepairFacts extends RepairReference {
  readonly title: string
  readonly finding: string | null
  readonly quote_version: number
  readonly currency_code: string
  readonly lines: readonly RepairLine[]
  readonly email: string | null
}

interface OfRepair {
  readonly repair_order_id: string
  readonly now: Date
}

/** Writes to the customer what the repair would cost, if there is an address to write to: each version of a quote once. */
export async function enqueueQuote(transaction: Transaction, { repair_order_id, now }: OfRepair): Promise<void> {
  const facts = await readFacts(transaction, repair_order_id)
  if (!facts?.email) return
  const { email, lines, ...quoted } = facts
  await enqueueMessage(transaction, {
    message: { template: "repair_quoted", data: { ...quoted, total: billableOf(lines, quoted.currency_code) } },
    ...{ recipient: email, rma_id: quoted.rma_id, now },
    dedupe_key: `repair_quoted:${repair_order_id}:${quoted.quote_version}`,
  })
}

/** Writes to him what is left to pay of what he accepted, likewise: each charge once. */
export async function enqueueRepairDue(
  transaction: Transaction,
  { repair_order_id, now, charge }: OfRepair & { readonly charge: { readonly id: string; readonly amount: string } },
): Promise<void> {
  const facts = await readFacts(transaction, repair_order_id)
  if (!facts?.email) return
  const { email, lines: _lines, finding: _finding, quote_version: _version, ...due } = facts
  const amount = inCurrency(charge.amount, due.currency_code)
  await enqueueMessage(transaction, {
    message: { template: "repair_payment_due", data: { ...due, charge_id: charge.id, amount } },
    ...{ recipient: email, rma_id: due.rma_id, now },
    dedupe_key: `repair_payment_due:${charge.id}`,
  })
}

async function readFacts({ query }: Transaction, repairOrderId: string): Promise<RepairFacts | undefined> {
  const [facts] = await query<RepairFacts>(
    `select rma.id as rma_id, rma.number as rma_number, rma.order_id, rma.order_display_id, rma.email,
            repair_order.id as repair_order_id, repair_order.number as repair_number, repair_order.title,
            repair_order.finding, repair_order.quote_version, repair_order.currency_code, repair_order.lines
       from repair_order join rma on rma.id = repair_order.rma_id where repair_order.id = ?`,
    [repairOrderId],
  )
  return facts
}
