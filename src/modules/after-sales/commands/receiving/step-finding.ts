import { endOfNthDay } from "../../../../domain/calendar/end-of-day"
import { decideFindingStep } from "../../../../domain/receiving/decide-finding-step"
import type { FindingAction } from "../../../../domain/receiving/finding-lifecycle"
import { acceptedOrThrow, RefusalError } from "../../refusal-error"
import type { Transaction } from "../../transaction"
import type { Actor } from "../rma/actor"
import { changeFinding, lockFinding } from "./change-finding"

export interface StepFinding {
  readonly id: string
  readonly action: Exclude<FindingAction, "take_in">
  readonly quantity: number | null
  readonly words: string
  readonly time_zone: string
  readonly actor: Actor
  readonly now: Date
}

/** Staff say what becomes of a finding, other than that it is taken in. Whoever comes second is told what was decided. */
export async function stepFinding(transaction: Transaction, input: StepFinding): Promise<void> {
  const finding = await lockFinding(transaction, input.id)
  if (finding.rma_id === null) {
    const message = "It lies in a parcel that is nobody's yet: decide about the parcel."
    throw new RefusalError([{ code: "finding_waits_with_parcel", message }])
  }
  const outcome = acceptedOrThrow(decideFindingStep(finding, input))
  await changeFinding(transaction, {
    ...{ finding, outcome, action: input.action, words: input.words, taken_into_rma_id: null },
    due_at: endOfNthDay(input.time_zone, input.now, transaction.options.kept_goods_days),
    ...{ actor: input.actor, now: input.now },
  })
}
