import { MedusaError } from "@medusajs/framework/utils"

import { USUAL_CHANGE_HOURS } from "../../commands/survey/survey-state"
import type { Reading } from "../../transaction"
import { EVIDENCE_JSON } from "../evidence/evidence-record"
import { TICKET_SUMMARY_COLUMNS, type TicketRecord } from "./ticket-record"
import { readableKinds, ticketsOf, type TicketViewer } from "./ticket-viewer"

const EVENTS = `(
  select coalesce(json_agg(json_build_object(
    'id', event.id, 'action', event.action, 'from_stage', event.from_stage, 'to_stage', event.to_stage,
    'actor_type', event.actor_type, 'actor_id', event.actor_id, 'reason', event.reason, 'facts', event.facts,
    'occurred_at', event.occurred_at) order by event.id), '[]')
  from ticket_event event where event.ticket_id = ticket.id and event.deleted_at is null)`

const ATTACHMENTS = `(
  select coalesce(json_agg(${EVIDENCE_JSON} order by evidence.id), '[]')
  from after_sales_evidence evidence where evidence.message_id = message.id and evidence.deleted_at is null)`

/** A merged ticket is read as one with the ticket that it became part of. In the order in which it was said: a call may be
 * written down hours later. */
const MESSAGES = `(
  select coalesce(json_agg(json_build_object(
    'id', message.id, 'kind', message.kind, 'channel', message.channel, 'author_type', message.author_type,
    'author_id', message.author_id, 'body', message.body, 'html', message.html,
    'occurred_at', message.occurred_at, 'recorded_at', message.recorded_at, 'attachments', ${ATTACHMENTS}) order by message.occurred_at, message.id), '[]')
  from ticket_message message
  where message.ticket_id = coalesce(ticket.merged_into_id, ticket.id) and message.deleted_at is null and message.kind = any(?))`

const LINKS = `(
  select coalesce(json_agg(json_build_object(
    'kind', link.kind, 'ticket_id', other.id, 'number', other.number, 'subject', other.subject,
    'stage', other.stage, 'is_earlier', link.is_earlier) order by other.id), '[]')
  from (
    select kind, other_id, true as is_earlier from ticket_link where ticket_id = ticket.id and deleted_at is null
    union all
    select kind, ticket_id, false from ticket_link where other_id = ticket.id and deleted_at is null) link
  join support_ticket other on other.id = link.other_id and other.deleted_at is null)`

const ANSWER = `(
  select json_build_object('instrument', response.instrument, 'score', response.score, 'suggestion', response.suggestion,
    'answered_at', response.answered_at, 'change_hours', coalesce(form.change_hours, ${USUAL_CHANGE_HOURS}))
  from survey_response response
  join satisfaction_survey survey on survey.id = response.survey_id
  left join survey_form form on form.id = survey.form_id
  where response.subject_kind = 'ticket' and response.subject_id = ticket.id and response.deleted_at is null)`

const COLUMNS = `${TICKET_SUMMARY_COLUMNS},
  ticket.apologised_at, ticket.desired_outcome, ticket.cause_code, ticket.remedy, ticket.customer_told_at,
  ticket.resolution_words, ticket.arbitration_body, ticket.arbitration_reference, ticket.merged_into_id, ticket.close_at,
  ${ANSWER} as answer,
  (select min(due_at) from sla_clock
    where ticket_id = ticket.id and scope = 'ticket' and metric in ('first_response', 'next_response')
      and state = 'running' and deleted_at is null) as answer_by_at,
  ${EVENTS} as events, ${MESSAGES} as messages, ${LINKS} as links,
  (select body from ticket_draft where ticket_id = ticket.id and author_id = ? and deleted_at is null) as draft`

/** @throws NOT_FOUND also for somebody else's ticket */
export async function readTicket(
  reading: Reading,
  { id, viewer }: { readonly id: string; readonly viewer: TicketViewer },
): Promise<TicketRecord> {
  const [owner, parameters] = ticketsOf(viewer)
  const [ticket] = await reading.query<TicketRecord>(
    `select ${COLUMNS} from support_ticket ticket where ticket.id = ? and ticket.deleted_at is null and ${owner}`,
    [...columnParameters(viewer), id, ...parameters],
  )
  if (!ticket) throw new MedusaError(MedusaError.Types.NOT_FOUND, `There is no ticket with id ${id}`)
  return ticket
}

/** A page of a customer's or guest's own tickets, newest first, before the cursor. */
export async function listOwnTickets(
  reading: Reading,
  input: { readonly viewer: TicketViewer; readonly before_id: string | null; readonly limit: number },
): Promise<TicketRecord[]> {
  const [owner, parameters] = ticketsOf(input.viewer)
  return reading.query<TicketRecord>(
    `select ${COLUMNS} from support_ticket ticket
      where ticket.deleted_at is null and ${owner} and (?::text is null or ticket.id < ?)
      order by ticket.id desc limit ?`,
    [...columnParameters(input.viewer), ...parameters, input.before_id, input.before_id, input.limit],
  )
}

function columnParameters(viewer: TicketViewer): unknown[] {
  return [readableKinds(viewer), "staff_id" in viewer ? viewer.staff_id : null]
}
