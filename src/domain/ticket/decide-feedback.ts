import { accept, refuse, type Decision } from "../kernel/decision"
import { standingOfTicket } from "../survey/case-standing"
import type { Instrument } from "../survey/instrument"
import type { TicketStage } from "./lifecycle"

/** What the customer has said of a ticket already, whichever way. */
export interface GivenAnswer {
  readonly instrument: Instrument
  readonly change_until_at: Date
}

/** Whether a customer may say what he thinks of how his ticket went: as soon as a survey could ask him. */
export function decideFeedback(stage: TicketStage): Decision<TicketStage> {
  if (standingOfTicket(stage) === "settled") return accept(stage)
  return refuse([{ code: "feedback_not_yet", message: "A ticket is rated once it is resolved.", facts: { stage } }])
}

/** True while a score that is given on the ticket would be taken. Whoever answered another question was asked once. */
export function mayRate(stage: TicketStage, answer: GivenAnswer | null, now: Date): boolean {
  if (!decideFeedback(stage).accepted) return false
  return answer === null || (answer.instrument === "csat" && answer.change_until_at > now)
}
