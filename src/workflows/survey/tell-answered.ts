import { emitEventStep } from "@medusajs/medusa/core-flows"
import { when, type WorkflowData } from "@medusajs/framework/workflows-sdk"

import { RMA_EVENTS } from "../../types/events"
import { SURVEY_EVENTS } from "../../types/survey-http"
import { TICKET_EVENTS } from "../../types/ticket-http"

/** What an answer has brought about. Ids of what it did not are null; a POST that is sent again has brought nothing. */
export interface AnswerTold {
  readonly survey_id: string | null
  readonly opened_ticket_id: string | null
  readonly closed_rma_id: string | null
  readonly rated_ticket_id: string | null
}

export const NOTHING_NEW: AnswerTold = {
  survey_id: null,
  opened_ticket_id: null,
  closed_rma_id: null,
  rated_ticket_id: null,
}

/** Tells whoever listens that a customer has answered, that a ticket was opened for it, and what it did to its case. */
export function tellAnswered(done: WorkflowData<AnswerTold>): void {
  when("survey-was-answered", done, ({ survey_id }) => survey_id !== null).then(() => {
    emitEventStep({ eventName: SURVEY_EVENTS.answered, data: { id: done.survey_id } })
  })
  when("answer-opened-a-ticket", done, ({ opened_ticket_id }) => opened_ticket_id !== null).then(() => {
    emitEventStep({ eventName: TICKET_EVENTS.opened, data: { id: done.opened_ticket_id } }).config({
      name: "tell-of-recovery-ticket",
    })
  })
  when("answer-closed-a-request", done, ({ closed_rma_id }) => closed_rma_id !== null).then(() => {
    emitEventStep({ eventName: RMA_EVENTS.closed, data: { id: done.closed_rma_id } }).config({
      name: "tell-of-closed-request",
    })
  })
  when("answer-rated-a-ticket", done, ({ rated_ticket_id }) => rated_ticket_id !== null).then(() => {
    emitEventStep({ eventName: TICKET_EVENTS.rated, data: { id: done.rated_ticket_id } }).config({
      name: "tell-of-rated-ticket",
    })
  })
}
