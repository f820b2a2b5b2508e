import type { ArchiveEntries } from "../../../../domain/customer/archive"
import { TICKET_IS_ACTIVE } from "../../ticket-predicates"
import { VISIT_IS_OPEN } from "../../visit-predicates"
import { byAccount, byAddress, byPerson, byRequest, byTicket, byWriter, type Condition, type Person } from "./person"

/** One list of the archive: where its rows stand, what is shown of them, which are open, and whose they are. */
export interface ArchiveSection {
  readonly from: string
  /** All but `id` and `is_open`. Instants are written out as the API shows them. */
  readonly columns: readonly string[]
  /** What is still to be done stands on top. */
  readonly is_open: string
  readonly of: (person: Person) => Condition[]
}

const iso = (column: string) =>
  `to_char(entry.${column} at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"') as ${column}`
const plain = (...columns: readonly string[]) => columns.map((column) => `entry.${column}`)
const amount = (column: string) => `entry.${column}::text as ${column}`

/** Whose an answer is stands on the survey; by its own id a case is found, which is asked about once. */
const SCORES = `(
  select response.subject_id as id, case response.subject_kind when 'rma' then 'request' else response.subject_kind end as about,
         response.subject_number as number, response.instrument, response.score, response.suggestion as words,
         survey.customer_id, survey.email, ticket.contact_id, response.deleted_at
    from survey_response response join satisfaction_survey survey on survey.id = response.survey_id and survey.deleted_at is null
    left join support_ticket ticket
      on response.subject_kind = 'ticket' and ticket.id = response.subject_id and ticket.deleted_at is null)`

/** Ids of other systems tell nothing of time: the instant stands before them. */
const IMPORTED = `(
  select to_char(opened_at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS') || ' ' || id as id, number, kind, state, status,
         order_number, subject, words, currency_code, amount_refunded, to_char(opened_at, 'YYYY-MM-DD') as opened_on,
         customer_email as email, deleted_at
    from imported_case)`

/**
 * The lists of the archive that stand in our own tables. What a new slice knows of a customer joins it with one entry
 * here, its shape in domain/customer/archive and its row in admin/components/customer/archive-lists.
 */
export const ARCHIVE_SECTIONS = {
  tickets: {
    from: "support_ticket",
    columns: [...plain("number", "kind", "stage", "channel", "subject"), iso("opened_at"), iso("next_due_at")],
    is_open: `entry.${TICKET_IS_ACTIVE}`,
    of: byWriter,
  },
  requests: {
    from: "rma",
    columns: [
      ...plain("number", "stage", "order_id", "order_display_id", "currency_code"),
      ...[amount("value"), iso("requested_at")],
    ],
    is_open: "entry.closed_at is null",
    of: byPerson,
  },
  promises: {
    from: "commitment",
    columns: [...plain("number", "promise", "status", "promised_by"), iso("made_at"), iso("due_at")],
    is_open: "entry.status in ('open', 'broken')",
    of: (person) => [...byAccount(person), ...byTicket(person), ...byRequest(person)],
  },
  withdrawals: {
    from: "withdrawal",
    columns: [...plain("number", "stage", "order_id", "order_display_id"), iso("submitted_at"), iso("refund_due_at")],
    is_open: "entry.completed_at is null",
    of: (person) => byPerson(person).map(([sql, values]): Condition => [`${sql} and entry.stage <> 'draft'`, values]),
  },
  payouts: {
    from: "payout",
    columns: [
      ...plain("rma_id", "order_id", "method", "status", "currency_code"),
      ...[amount("amount"), iso("paid_at")],
    ],
    is_open: "entry.status <> 'paid'",
    of: byRequest,
  },
  scores: {
    from: SCORES,
    columns: plain("about", "number", "instrument", "score", "words"),
    is_open: "false",
    of: byWriter,
  },
  visits: {
    from: "follow_up_visit",
    columns: [
      ...plain("number", "status", "method", "trigger", "outcome", "order_id", "order_display_id"),
      iso("due_at"),
    ],
    is_open: `entry.${VISIT_IS_OPEN}`,
    of: byPerson,
  },
  warranties: {
    from: "warranty",
    columns: plain("claim_code", "title", "status", "order_id", "order_display_id", "delivered_on", "ends_on"),
    is_open: "entry.status = 'appealed'",
    of: byPerson,
  },
  imported: {
    from: IMPORTED,
    columns: [
      ...plain("number", "kind", "state", "status", "order_number", "subject", "words", "currency_code"),
      ...plain("amount_refunded", "opened_on"),
    ],
    is_open: "false",
    of: byAddress,
  },
} as const satisfies Record<Exclude<keyof ArchiveEntries, "orders">, ArchiveSection>

export type OwnSectionName = keyof typeof ARCHIVE_SECTIONS
