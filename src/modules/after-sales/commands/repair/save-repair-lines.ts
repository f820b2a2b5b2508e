import { decide } from "../../../../domain/kernel/decision"
import { assignLines, type UnitWarranty, type WrittenRepairLine } from "../../../../domain/repair/repair-line"
import { inCurrency } from "../../../../domain/money/in-currency"
import { COVERS_OF_WARRANTY } from "../../queries/warranty/cover-columns"
import { acceptedOrThrow } from "../../refusal-error"
import type { Transaction } from "../../transaction"
import type { Actor } from "../rma/actor"
import { lockRepair, type LockedRepair } from "./locked-repair"
import { recordRepairEvent } from "./record-repair-event"

export interface SaveRepairLines {
  readonly id: string
  readonly lines: readonly WrittenRepairLine[]
  readonly actor: Actor
  readonly now: Date
}

/**
 * Writes down what is to be done, and who bears it by the unit's warranty on the day of the report. Only in diagnosis:
 * what was proposed is what the customer decides on, and what turns up later goes back to diagnosis and to him.
 */
export async function saveRepairLines(transaction: Transaction, input: SaveRepairLines): Promise<void> {
  const order = await lockRepair(transaction, input.id)
  const { id, stage, currency_code } = order
  const facts = { action: "save_lines", stage, allowed: "diagnose" }
  const isWritable = stage === "diagnosis"
  const message = `What is to be done is written in diagnosis, not in ${stage}.`
  acceptedOrThrow(decide(isWritable ? [] : [{ code: "action_not_allowed_in_stage", message, facts }], () => null))
  const written = input.lines.map((line) => ({ ...line, amount: inCurrency(line.amount, currency_code) }))
  const lines = assignLines(written, await readWarranty(transaction, order), order.reported_on)
  await transaction.rows.updateRepairOrders({ id, lines }, transaction.context)
  await recordRepairEvent(transaction, {
    ...{ repair_order_id: id, action: "save_lines", from_stage: stage, to_stage: stage },
    ...{ actor: input.actor, now: input.now },
  })
}

async function readWarranty(transaction: Transaction, { warranty_id }: LockedRepair): Promise<UnitWarranty | null> {
  if (warranty_id === null) return null
  const [warranty] = await transaction.query<UnitWarranty>(
    `select status, ${COVERS_OF_WARRANTY} as covers from warranty where id = ?`,
    [warranty_id],
  )
  return warranty ?? null
}
