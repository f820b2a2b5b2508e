import type { FindingAction } from "../../../../domain/receiving/finding-lifecycle"
import { decideFindingStep } from "../../../../domain/receiving/decide-finding-step"
import { acceptedOrThrow } from "../../refusal-error"
import type { Transaction } from "../../transaction"
import type { Actor } from "../rma/actor"
import { changeFinding, lockFindings } from "./change-finding"
import { changeParcel, lockParcel } from "./change-parcel"

export interface EndParcel {
  readonly id: string
  readonly action: Extract<FindingAction, "send_back" | "dispose" | "void">
  readonly words: string
  readonly actor: Actor
  readonly now: Date
}

/** The parcel goes back, is thrown away, or never was one. Its contents go the same way, so that none is left behind. */
export async function endParcel(transaction: Transaction, input: EndParcel): Promise<void> {
  const { action, words, actor, now } = input
  const parcel = await lockParcel(transaction, input.id)
  await changeParcel(transaction, { parcel, action, words, actor, now })
  for (const finding of await lockFindings(transaction, await listContents(transaction, parcel.id))) {
    const outcome = acceptedOrThrow(decideFindingStep(finding, { action, quantity: null, words }))
    await changeFinding(transaction, {
      ...{ finding, outcome, action, words, taken_into_rma_id: null, due_at: null, actor, now },
    })
  }
}

/** Ids of what is in a parcel that is nobody's yet. */
export async function listContents(transaction: Transaction, parcelId: string): Promise<string[]> {
  const contents = await transaction.query<{ id: string }>(
    `select id from parcel_finding where stray_parcel_id = ? and rma_id is null and deleted_at is null`,
    [parcelId],
  )
  return contents.map(({ id }) => id)
}
