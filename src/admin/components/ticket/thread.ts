import type { ActorType, ContactChannel } from "../../../domain/kernel/vocabulary"
import type { TicketMessageKind } from "../../../domain/ticket/ticket-words"
import type { AdminTicket, AdminTicketEvent, TicketAttachment } from "../../../types"

export interface ThreadEntry {
  readonly id: string
  readonly at: string
  readonly actor_type: ActorType
  readonly actor_id: string | null
  /** Null for what was done, not said. */
  readonly said: {
    readonly kind: TicketMessageKind
    readonly channel: ContactChannel
    readonly is_late: boolean
    readonly html: string | null
    readonly attachments: readonly TicketAttachment[]
  } | null
  readonly action: string | null
  readonly text: string | null
  readonly facts: AdminTicketEvent["facts"]
}

/** Steps whose words stand in the thread already. */
const SAID = new Set(["open", "reply", "hear", "thank", "resolve", "confirm_solved", "log_call", "log_visit", "keep"])

const LATE_MS = 10 * 60_000

/** What was said and what was done in one line of time, the oldest first, as it is read. */
export const toThread = ({ messages, events }: Pick<AdminTicket, "messages" | "events">): readonly ThreadEntry[] => {
  const said = messages.map((message): ThreadEntry => ({
    id: message.id,
    at: message.occurred_at,
    actor_type: message.author_type,
    actor_id: message.author_id,
    said: {
      kind: message.kind,
      channel: message.channel,
      is_late: Date.parse(message.recorded_at) - Date.parse(message.occurred_at) > LATE_MS,
      html: message.html,
      attachments: message.attachments,
    },
    action: null,
    text: message.body,
    facts: {},
  }))
  const done = events.map((event): ThreadEntry => ({
    id: event.id,
    at: event.occurred_at,
    actor_type: event.actor_type,
    actor_id: event.actor_id,
    said: null,
    action: event.action,
    text: SAID.has(event.action) ? null : event.reason,
    facts: event.facts,
  }))
  return [...done, ...said].sort((one, other) => Date.parse(one.at) - Date.parse(other.at))
}
