import { MedusaError } from "@medusajs/framework/utils"

import type { RmaAction, RmaStage } from "../../../../domain/rma/lifecycle"
import type { Transaction } from "../../transaction"
import { SYSTEM } from "./actor"
import { changeStage, lockRma } from "./change-stage"

/** What the end of `lapses_at` means in each stage that has one. */
const ACTION_AT_END: { readonly [stage in RmaStage]?: RmaAction } = {
  awaiting_information: "lapse",
  approved: "lapse",
  settled: "close",
  rejected: "close",
}

export interface LapsedRma {
  readonly id: string
  readonly order_id: string
  readonly action: RmaAction
  readonly core_return_id: string | null
}

/** Requests whose time ran out, oldest first. Reads only what is due, however many requests exist. */
export async function listDueToLapse(transaction: Transaction, now: Date, limit: number): Promise<string[]> {
  const due = await transaction.query<{ id: string }>(
    `select id from rma where lapses_at <= ? and deleted_at is null order by lapses_at limit ?`,
    [now, limit],
  )
  return due.map((rma) => rma.id)
}

/**
 * Ends one request whose time ran out, at the end it was promised. Somebody may have acted between the listing and
 * this lock: then there is nothing to do, and null is returned.
 */
export async function lapseRma(transaction: Transaction, id: string, now: Date): Promise<LapsedRma | null> {
  const rma = await lockRma(transaction, id).catch((error: unknown) => {
    if (error instanceof MedusaError && error.type === MedusaError.Types.NOT_FOUND) return null
    throw error
  })
  const action = rma && ACTION_AT_END[rma.stage]
  if (!rma || !action || !rma.lapses_at || rma.lapses_at > now) return null
  await changeStage(transaction, {
    rma,
    action,
    actor: SYSTEM,
    reason: null,
    now,
  })
  return { id: rma.id, order_id: rma.order_id, action, core_return_id: rma.core_return_id }
}
