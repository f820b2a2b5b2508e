import type { Transaction } from "../../transaction"
import type { PrivacyAction } from "../../models/customer"
import type { Actor } from "../rma/actor"

export interface PrivacyHappening {
  readonly subject: string
  readonly action: PrivacyAction
  readonly actor: Actor
  readonly words: string | null
  readonly now: Date
}

/** Adds a line to what was done with all that is known of a person; answers its id. */
export async function recordPrivacyEvent(
  { rows, context }: Transaction,
  { subject, action, actor, words, now }: PrivacyHappening,
): Promise<string> {
  const event = await rows.createCustomerPrivacyEvents(
    { subject, action, actor_type: actor.type, actor_id: actor.id, words, occurred_at: now },
    context,
  )
  return event.id
}
