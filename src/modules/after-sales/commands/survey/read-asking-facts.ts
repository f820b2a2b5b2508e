import { DAY_MS } from "../../../../domain/calendar/instant"
import { decideContact, type ContactVerdict } from "../../../../domain/contact/decide-contact"
import type { AskingFacts } from "../../../../domain/survey/decide-asking"
import type { TicketLanguage } from "../../../../domain/ticket/ticket-words"
import { contactRulesOf } from "../../contact-rules"
import { loadContactFacts } from "../../queries/contact/load-contact-facts"
import { readCase } from "../../queries/survey/read-case"
import { TICKET_IS_ACTIVE } from "../../ticket-predicates"
import type { Transaction } from "../../transaction"
import type { SurveyState } from "./survey-state"

/** What only core knows of the customer. */
export interface CoreFacts {
  readonly customer_erased: boolean
  readonly is_staff: boolean
  /** Of the order; for a case whose language nobody has written down. */
  readonly language: TicketLanguage
  /** Where the order was sent, IANA; null for the shop's. */
  readonly time_zone: string | null
}

/** Everything that asking a customer is decided by, as it stands now and not as it was planned. */
export async function readAskingFacts(
  transaction: Transaction,
  survey: SurveyState,
  core: CoreFacts,
  now: Date,
): Promise<AskingFacts> {
  const { subject_kind, email, ended_at } = survey
  return {
    ...{ subject_kind, email, planned_at: ended_at },
    ...{ customer_erased: core.customer_erased, is_staff: core.is_staff },
    case_standing: (await readCase(transaction, survey)).standing,
    has_open_complaint: await hasOpenComplaint(transaction, survey),
    contact: await decideLetter(transaction, survey, core.time_zone, now),
  }
}

/** As for visits: whatever the customer was contacted for lately counts. */
async function decideLetter(
  transaction: Transaction,
  { customer_id, email }: SurveyState,
  zone: string | null,
  now: Date,
): Promise<ContactVerdict> {
  const rules = contactRulesOf(transaction.options)
  const since = new Date(now.getTime() - rules.min_days_between * DAY_MS)
  const known = await loadContactFacts(transaction, { parties: [{ customer_id, email }], since })
  const { consents = [], recent_contacts = [] } = known.get(0) ?? {}
  const time_zone = zone ?? (await shopZone(transaction))
  return decideContact({
    ...{ purpose: "survey", method: "email", consents, recent_contacts, ...rules, time_zone, now },
  })
}

async function shopZone({ query }: Transaction): Promise<string> {
  const [calendar] = await query<{ time_zone: string }>(
    `select time_zone from business_calendar where is_default and deleted_at is null`,
  )
  return calendar?.time_zone ?? "UTC"
}

/** By account or by address: a guest complains too. */
async function hasOpenComplaint(
  { query }: Transaction,
  { customer_id, email, subject_id }: SurveyState,
): Promise<boolean> {
  const open = await query(
    `select 1 from support_ticket
      where kind = 'complaint' and ${TICKET_IS_ACTIVE} and deleted_at is null and id <> ?
        and (customer_id = ? or lower(email) = lower(?)) limit 1`,
    [subject_id, customer_id, email],
  )
  return open.length > 0
}
