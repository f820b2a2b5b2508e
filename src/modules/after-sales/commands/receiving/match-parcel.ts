import { nextStage } from "../../../../domain/kernel/lifecycle"
import type { Found } from "../../../../domain/receiving/finding"
import {
  STRAY_PARCEL_LIFECYCLE,
  type StrayParcelAction,
  type StrayParcelStatus,
} from "../../../../domain/receiving/stray-parcel-lifecycle"
import { acceptedOrThrow } from "../../refusal-error"
import type { Transaction } from "../../transaction"
import type { Actor } from "../rma/actor"
import { changeParcel, lockParcel } from "./change-parcel"
import { recordFindings } from "./record-findings"

export interface ParcelOwner {
  readonly order_id: string
  readonly order_display_id: number
  /** The request that waits for it; null where one is to be opened. */
  readonly rma_id: string | null
}

export interface MatchParcel {
  readonly id: string
  /** Null takes a wrong match back. */
  readonly owner: ParcelOwner | null
  readonly words: string | null
  readonly actor: Actor
  readonly now: Date
}

/** Says whose parcel it is, or that it is not known after all. Nothing is received yet. */
export async function matchParcel(transaction: Transaction, input: MatchParcel): Promise<void> {
  const parcel = await lockParcel(transaction, input.id)
  const { owner, words, actor, now } = input
  await changeParcel(transaction, {
    ...{ parcel, action: owner ? "match" : "unmatch", words, actor, now },
    set: owner ?? { order_id: null, order_display_id: null, rma_id: null },
  })
}

export interface AddToParcel {
  readonly id: string
  readonly findings: readonly Found[]
  readonly actor: Actor
  readonly now: Date
}

/** Somebody opened the box: what is in it is added while the parcel is still here. */
export async function addToParcel(transaction: Transaction, input: AddToParcel): Promise<void> {
  const { findings: found, actor, now } = input
  const parcel = await lockParcel(transaction, input.id)
  // What has left the house has been unpacked.
  acceptedOrThrow(nextStage<StrayParcelStatus, StrayParcelAction>(STRAY_PARCEL_LIFECYCLE, parcel.status, "void"))
  await recordFindings(transaction, {
    ...{ place: { stray_parcel_id: parcel.id }, found, lines: null, due_at: null, actor, now },
  })
}
