import { MedusaError } from "@medusajs/framework/utils"

import { decide } from "../../../../domain/kernel/decision"
import { findReasonFaults } from "../../../../domain/policy/find-reason-faults"
import type { AfterSalesReason } from "../../../../domain/policy/reason"
import { RefusalError, acceptedOrThrow } from "../../refusal-error"
import type { Transaction } from "../../transaction"

/** A reason as the merchant writes it; label and description stand on core's return reason. */
export interface ReasonToSave extends Omit<AfterSalesReason, "id"> {
  readonly is_active: boolean
  readonly position: number
}

/** Creates a reason beside core's return reason. A code, and a core reason, carry one meaning only. */
export async function createReason(transaction: Transaction, reason: ReasonToSave): Promise<string> {
  acceptedOrThrow(decide(findReasonFaults(reason), () => null))
  await transaction.query(`select pg_advisory_xact_lock(hashtextextended('after_sales.reason', 0))`)
  const rivals = await transaction.query<{ code: string; return_reason_id: string }>(
    `select code, return_reason_id from after_sales_reason
      where deleted_at is null and (code = ? or return_reason_id = ?)`,
    [reason.code, reason.return_reason_id],
  )
  const [rival] = rivals
  if (rival) throw taken(rival.code === reason.code ? "code" : "return_reason_id", rival.code)
  const { id } = await transaction.rows.createAfterSalesReasons(toRow(reason), transaction.context)
  return id
}

export interface UpdateReason {
  readonly id: string
  readonly changes: Partial<Omit<ReasonToSave, "code" | "return_reason_id">>
}

/** What a reason is to be. */
export interface ReasonUpdate {
  readonly return_reason_id: string
  readonly reason: Omit<ReasonToSave, "code" | "return_reason_id">
}

/** What the changes make of a reason, or throws every fault of it. The reason stays as it is, locked until commit. */
export async function planReasonUpdate(transaction: Transaction, { id, changes }: UpdateReason): Promise<ReasonUpdate> {
  const [current] = await transaction.query<Omit<ReasonToSave, "code">>(
    `select return_reason_id, reason_class, basis, fault_party, freight_payer, evidence, remedies,
            skips_discretion, goods_come_back, is_active, position
       from after_sales_reason where id = ? and deleted_at is null for update`,
    [id],
  )
  if (!current) throw new MedusaError(MedusaError.Types.NOT_FOUND, `There is no reason with id ${id}`)
  const { return_reason_id, ...before } = current
  const reason = { ...before, ...changes }
  acceptedOrThrow(decide(findReasonFaults(reason), () => null))
  return { return_reason_id, reason }
}

/** Changes what a reason means from now on; requests keep the meaning under which they were opened. Answers its id. */
export async function updateReason(transaction: Transaction, input: UpdateReason): Promise<string> {
  const { reason } = await planReasonUpdate(transaction, input)
  await transaction.rows.updateAfterSalesReasons({ id: input.id, ...toRow(reason) }, transaction.context)
  return input.id
}

function toRow<Reason extends Pick<ReasonToSave, "evidence" | "remedies">>(reason: Reason) {
  return { ...reason, evidence: [...reason.evidence], remedies: [...reason.remedies] }
}

function taken(field: "code" | "return_reason_id", code: string): RefusalError {
  const message =
    field === "code" ? `Another reason has the code ${code}.` : `The return reason already stands behind ${code}.`
  return new RefusalError([{ code: "in_use", message, field, facts: { value: code } }])
}
