import { languageOf } from "../../../../domain/notification/language-of"
import { isAttended } from "../../../../domain/follow-up/words"
import type { Message, VisitTemplate } from "../../../../domain/notification/message"
import { generateIds } from "../../generate-ids"
import type { Transaction } from "../../transaction"
import type { VisitToDispatch } from "./visit-to-dispatch"

export interface VisitLetter {
  readonly visit: VisitToDispatch
  readonly starts_at: Date
  /** The contact that the letter itself is; null for one that only tells of an appointment. */
  readonly contact_id: string | null
}

interface AddressedLetter {
  readonly template: VisitTemplate
  readonly channel: string
  readonly recipient: string
  readonly data: Message<VisitTemplate>["data"]
  readonly dedupe_key: string
}

/** Puts the letters of a batch into the outbox in one statement. The same visit adds no second letter. */
export async function enqueueVisitMessages(
  transaction: Transaction,
  letters: readonly VisitLetter[],
  now: Date,
): Promise<void> {
  const addressed = letters.flatMap((letter) => addressOne(letter, transaction.options.notification_channel))
  if (addressed.length === 0) return
  await transaction.bulk(
    `insert into outbox_message (id, template, channel, recipient, data, dedupe_key, due_at, created_at, updated_at)
     select id, template, channel, recipient, data, dedupe_key, now, now, now
       from unnest(?::text[], ?::text[], ?::text[], ?::text[], ?::jsonb[], ?::text[]) as letter
              (id, template, channel, recipient, data, dedupe_key),
            cast(? as timestamptz) as now
     on conflict (dedupe_key) where deleted_at is null do nothing`,
    [
      generateIds("outb", addressed.length),
      addressed.map(({ template }) => template),
      addressed.map(({ channel }) => channel),
      addressed.map(({ recipient }) => recipient),
      addressed.map(({ data }) => JSON.stringify(data)),
      addressed.map(({ dedupe_key }) => dedupe_key),
      now,
    ],
  )
}

function addressOne(letter: VisitLetter, mailChannel: string): AddressedLetter[] {
  const { visit } = letter
  const isText = visit.method === "sms"
  const recipient = isText ? visit.phone : visit.email
  if (recipient === null) return []
  const message = toMessage(letter)
  return [
    {
      ...{ channel: isText ? "sms" : mailChannel, recipient },
      ...{ ...message, dedupe_key: `${message.template}:${visit.id}:${letter.starts_at.toISOString()}` },
    },
  ]
}

function toMessage({ visit, starts_at, contact_id }: VisitLetter): Message<VisitTemplate> {
  const { id, number, order_id, order_display_id, method, time_zone, script } = visit
  const reference = {
    ...{ visit_id: id, visit_number: number, order_id, order_display_id, language: languageOf(visit.language) },
  }
  if (!isAttended(method)) return { template: "visit_message", data: { ...reference, words: script, contact_id } }
  const kind = method === "phone" ? ("phone" as const) : ("on_site" as const)
  return {
    template: "visit_scheduled",
    data: { ...reference, method: kind, starts_at: starts_at.toISOString(), time_zone },
  }
}
