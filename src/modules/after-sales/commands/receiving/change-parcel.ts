import { MedusaError } from "@medusajs/framework/utils"

import { isFinal, type Lifecycle } from "../../../../domain/kernel/lifecycle"
import { decideStrayParcelStep } from "../../../../domain/receiving/decide-stray-parcel-step"
import {
  STRAY_PARCEL_LIFECYCLE,
  type StrayParcelAction,
  type StrayParcelStatus,
} from "../../../../domain/receiving/stray-parcel-lifecycle"
import { acceptedOrThrow } from "../../refusal-error"
import type { Transaction } from "../../transaction"
import type { Actor } from "../rma/actor"

export interface LockedParcel {
  readonly id: string
  readonly status: StrayParcelStatus
  readonly order_id: string | null
  readonly rma_id: string | null
}

export interface ParcelChange {
  readonly parcel: LockedParcel
  readonly action: StrayParcelAction
  readonly words: string | null
  /** Whose it is, where the step says so. */
  readonly set?: {
    readonly order_id: string | null
    readonly order_display_id: number | null
    readonly rma_id: string | null
  }
  readonly actor: Actor
  readonly now: Date
}

/** @throws NOT_FOUND */
export async function lockParcel(transaction: Transaction, id: string): Promise<LockedParcel> {
  const [parcel] = await transaction.query<LockedParcel>(
    `select id, status, order_id, rma_id from stray_parcel where id = ? and deleted_at is null for update`,
    [id],
  )
  if (!parcel) throw new MedusaError(MedusaError.Types.NOT_FOUND, `There is no parcel with id ${id}`)
  return parcel
}

/** The only place where a parcel's status is written. Its clock runs until it is over. */
export async function changeParcel(transaction: Transaction, change: ParcelChange): Promise<StrayParcelStatus> {
  const { parcel, action, words, actor, now } = change
  const next = acceptedOrThrow(decideStrayParcelStep(parcel.status, action, words))
  const lifecycle: Lifecycle<StrayParcelStatus, StrayParcelAction> = STRAY_PARCEL_LIFECYCLE
  const columns = {
    ...change.set,
    ...(isFinal(lifecycle, next) ? { closed_at: now, due_at: null } : {}),
  }
  await transaction.query(
    `update stray_parcel set status = ?, updated_at = ?${Object.keys(columns)
      .map((name) => `, ${name} = ?`)
      .join("")} where id = ?`,
    [next, now, ...Object.values(columns), parcel.id],
  )
  await writeParcelEvent(transaction, {
    ...{ parcel_id: parcel.id, action, from_status: parcel.status, to_status: next, words, actor, now },
  })
  return next
}

export interface ParcelEvent {
  readonly parcel_id: string
  readonly action: StrayParcelAction | "register" | "remind"
  readonly from_status: StrayParcelStatus | null
  readonly to_status: StrayParcelStatus
  readonly words: string | null
  readonly actor: Actor
  readonly now: Date
}

export async function writeParcelEvent(
  { rows, context }: Transaction,
  { actor, now, ...event }: ParcelEvent,
): Promise<void> {
  await rows.createStrayParcelEvents(
    { ...event, actor_type: actor.type, actor_id: actor.id, occurred_at: now },
    context,
  )
}
