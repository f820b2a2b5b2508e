import type { ActorType } from "../../../domain/kernel/vocabulary"
import type { AdminRma } from "../../../types"

export interface ActivityEntry {
  readonly id: string
  readonly at: string
  readonly actor_type: ActorType
  readonly actor_id: string | null
  readonly kind: "event" | "message" | "note"
  /** Action of an event; null for what was said. */
  readonly action: string | null
  readonly text: string | null
}

/** Events whose words stand in the list of messages already. */
const SAID = new Set(["note", "message"])

/** Events and messages in one line of time, newest first. */
export const toActivity = (rma: Pick<AdminRma, "events" | "messages">): readonly ActivityEntry[] => {
  const events = rma.events
    .filter(({ action }) => !SAID.has(action))
    .map(({ id, occurred_at, actor_type, actor_id, action, reason }): ActivityEntry => ({
      id,
      at: occurred_at,
      actor_type,
      actor_id,
      kind: "event",
      action,
      text: reason,
    }))
  const messages = rma.messages.map(({ id, sent_at, author_type, author_id, body, is_internal }): ActivityEntry => ({
    id,
    at: sent_at,
    actor_type: author_type,
    actor_id: author_id,
    kind: is_internal ? "note" : "message",
    action: null,
    text: body,
  }))
  return [...events, ...messages].sort((a, b) => Date.parse(b.at) - Date.parse(a.at))
}
