import { decideFault, type AttributableItem, type FaultStatement } from "../../../../domain/fault/decide-fault"
import { describeFault } from "../../../../domain/fault/describe-fault"
import { acceptedOrThrow } from "../../refusal-error"
import { FAULT_SHARES_OF_ITEM, FINDINGS_OF_ITEM } from "../../queries/fault/fault-shares"
import type { Transaction } from "../../transaction"
import type { Actor } from "../rma/actor"
import { lockRma } from "../rma/change-stage"
import { recordEvent } from "../rma/record-event"
import { requireOpenFault } from "./require-open-fault"
import { writeFault } from "./write-fault"

export interface AttributeFault {
  readonly id: string
  readonly items: readonly FaultStatement[]
  readonly words: string
  readonly actor: Actor
  readonly now: Date
}

interface ItemRow extends AttributableItem {
  readonly title: string
}

/** Staff attribute the fault anew, before or after inspection; the history keeps what it was, what it is, and why. */
export async function attributeFault(transaction: Transaction, input: AttributeFault): Promise<void> {
  const rma = await lockRma(transaction, input.id)
  requireOpenFault(rma.stage, "attribute_fault")
  const rows = await transaction.query<ItemRow>(
    `select item.id, item.title, item.freight_payer, reason.skips_discretion,
            ${FAULT_SHARES_OF_ITEM} as fault_shares, ${FINDINGS_OF_ITEM} as findings
       from rma_item item join after_sales_reason reason on reason.id = item.reason_id
      where item.rma_id = ? and item.deleted_at is null`,
    [rma.id],
  )
  const attributed = acceptedOrThrow(decideFault(rows, input.items, input.words))
  for (const item of attributed) await writeFault(transaction, item, input.now)
  const changes = attributed.map(({ id, before, fault_shares }) => {
    const title = rows.find((row) => row.id === id)?.title ?? id
    return `${title}: ${describeFault(before)} → ${describeFault(fault_shares)}`
  })
  await recordEvent(transaction, {
    rma_id: rma.id,
    action: "attribute_fault",
    from_stage: rma.stage,
    to_stage: rma.stage,
    actor: input.actor,
    reason: [...changes, input.words.trim()].join("\n"),
    now: input.now,
  })
}
