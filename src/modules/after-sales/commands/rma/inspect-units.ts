import { decideInspection, type InspectableUnit, type UnitFinding } from "../../../../domain/rma/decide-inspection"
import { FAULT_SHARES_OF_ITEM } from "../../queries/fault/fault-shares"
import { acceptedOrThrow } from "../../refusal-error"
import type { Transaction } from "../../transaction"
import type { Actor } from "./actor"
import { changeStage, lockRma } from "./change-stage"

export interface InspectUnits {
  readonly id: string
  readonly findings: readonly UnitFinding[]
  readonly actor: Actor
  readonly now: Date
}

/** Records what was found per unit. When every unit that arrived has been looked at, the request can be settled. */
export async function inspectUnits(transaction: Transaction, input: InspectUnits): Promise<{ complete: boolean }> {
  const rma = await lockRma(transaction, input.id)
  const units = await transaction.query<InspectableUnit>(
    `select unit.id, unit.received_at is not null as received, unit.inspected_at is not null as inspected,
            ${FAULT_SHARES_OF_ITEM} as fault_shares
       from rma_unit unit join rma_item item on item.id = unit.item_id
      where item.rma_id = ? and unit.deleted_at is null`,
    [rma.id],
  )
  const { complete } = acceptedOrThrow(decideInspection(units, input.findings))
  for (const finding of input.findings) await writeFinding(transaction, finding, input.now)
  await changeStage(transaction, {
    rma,
    action: complete ? "complete_inspection" : "inspect",
    actor: input.actor,
    now: input.now,
  })
  return { complete }
}

async function writeFinding(transaction: Transaction, finding: UnitFinding, now: Date): Promise<void> {
  await transaction.query(
    `update rma_unit set inspected_at = ?, accepted = ?, grade = ?, disposition = ?, deduction_percentage = ?,
            inspection_note = ?, updated_at = ? where id = ?`,
    [
      now,
      finding.accepted,
      finding.grade,
      finding.disposition,
      finding.deduction_percentage ?? 0,
      finding.note?.trim() || null,
      now,
      finding.id,
    ],
  )
}
