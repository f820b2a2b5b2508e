import type { Transaction } from "../../transaction"
import { noteTicketChange } from "../ticket/change-ticket"
import { lockTicket } from "../ticket/ticket-state"
import { closeRatedRma, type RatedCase } from "./close-rated-rma"

/** What an answer has done to the case that it is about. */
export interface FollowedAnswer {
  /** A request that was brought to its end by it. */
  readonly closed_rma_id: string | null
  /** A ticket whose history tells of it now. */
  readonly rated_ticket_id: string | null
}

/** Whichever way a customer says how it went, his case hears of it. */
export async function followAnswer(transaction: Transaction, rated: RatedCase): Promise<FollowedAnswer> {
  const { subject_kind } = rated.survey
  return {
    closed_rma_id: subject_kind === "rma" ? await closeRatedRma(transaction, rated) : null,
    rated_ticket_id: subject_kind === "ticket" ? await noteRatedTicket(transaction, rated) : null,
  }
}

async function noteRatedTicket(transaction: Transaction, rated: RatedCase): Promise<string> {
  const { survey, answer, actor, now } = rated
  const ticket = await lockTicket(transaction, survey.subject_id)
  const facts = { instrument: survey.instrument, score: String(answer.score) }
  await noteTicketChange(transaction, { ticket, action: "rate", actor, now, reason: answer.suggestion, facts })
  return ticket.id
}
