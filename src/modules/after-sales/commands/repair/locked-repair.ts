import { MedusaError } from "@medusajs/framework/utils"

import type { RepairState } from "../../../../domain/repair/decide-repair-step"
import type { RepairStage } from "../../../../domain/repair/lifecycle"
import type { RepairLine } from "../../../../domain/repair/repair-line"
import type { Transaction } from "../../transaction"
import { lockRma } from "../rma/change-stage"

export interface LockedRepair {
  readonly id: string
  readonly rma_id: string
  readonly order_id: string
  readonly stage: RepairStage
  readonly currency_code: string
  readonly reported_on: string
  readonly warranty_id: string | null
  readonly serial_key: string | null
  readonly lines: readonly RepairLine[]
  readonly quote_version: number
  readonly accepted_version: number | null
  readonly paid_at: Date | null
  readonly waived_at: Date | null
  readonly due_at: Date
  readonly paused_at: Date | null
}

/** One repair order, locked until commit. Its request is locked before it, and its charges after, as everywhere. */
export async function lockRepair(transaction: Transaction, id: string): Promise<LockedRepair> {
  const [known] = await transaction.query<{ rma_id: string }>(
    `select rma_id from repair_order where id = ? and deleted_at is null`,
    [id],
  )
  if (!known) throw noRepairOrder(id)
  await lockRma(transaction, known.rma_id)
  const [order] = await transaction.query<LockedRepair>(
    `select id, rma_id, order_id, stage, currency_code, reported_on, warranty_id, serial_key, lines, quote_version,
            accepted_version, paid_at, waived_at, due_at, paused_at
       from repair_order where id = ? and deleted_at is null for update`,
    [id],
  )
  if (!order) throw noRepairOrder(id)
  return order
}

export function toRepairState(order: LockedRepair): RepairState {
  const { stage, lines, quote_version, accepted_version, paid_at, waived_at, serial_key } = order
  return {
    ...{ stage, lines, quote_version, serial_key },
    is_accepted: accepted_version !== null && accepted_version === quote_version,
    is_paid: paid_at !== null || waived_at !== null,
  }
}

export function noRepairOrder(id: string): MedusaError {
  return new MedusaError(MedusaError.Types.NOT_FOUND, `There is no repair order with id ${id}`)
}
