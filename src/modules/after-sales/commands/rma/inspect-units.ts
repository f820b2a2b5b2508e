import {
  decideInspection,
  type InspectableUnit,
  type InspectionOutcome,
  type UnitFinding,
} from "../../../../domain/rma/decide-inspection"
import type { RmaAction } from "../../../../domain/rma/lifecycle"
import { FAULT_SHARES_OF_ITEM } from "../../queries/fault/fault-shares"
import { acceptedOrThrow } from "../../refusal-error"
import type { Transaction } from "../../transaction"
import { openRepairOrder } from "../repair/open-repair-order"
import type { Actor } from "./actor"
import { changeStage, lockRma } from "./change-stage"

export interface InspectUnits {
  readonly id: string
  readonly findings: readonly UnitFinding[]
  readonly actor: Actor
  readonly now: Date
}

/** Records what was found per unit. When every unit that arrived has been looked at, the request can be settled, or waits for the workshop. */
export async function inspectUnits(transaction: Transaction, input: InspectUnits): Promise<InspectionOutcome> {
  const rma = await lockRma(transaction, input.id)
  const units = await transaction.query<InspectableUnit>(
    `select unit.id, unit.received_at is not null as received, unit.inspected_at is not null as inspected, unit.accepted,
            ${FAULT_SHARES_OF_ITEM} as fault_shares, coalesce(item.resolution, item.requested_resolution) as resolution
       from rma_unit unit join rma_item item on item.id = unit.item_id
      where item.rma_id = ? and item.deleted_at is null and unit.deleted_at is null`,
    [rma.id],
  )
  const outcome = acceptedOrThrow(decideInspection(units, input.findings))
  for (const finding of input.findings) await writeFinding(transaction, finding, input.now)
  await changeStage(transaction, {
    rma,
    action: actionAfter(outcome),
    actor: input.actor,
    now: input.now,
  })
  if (outcome.hand_over) await openRepairOrder(transaction, { rma_id: rma.id, actor: input.actor, now: input.now })
  return outcome
}

function actionAfter({ complete, hand_over }: InspectionOutcome): RmaAction {
  if (hand_over) return "hand_over"
  return complete ? "complete_inspection" : "inspect"
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
