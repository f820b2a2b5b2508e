import { ACTIVE_TICKET_STAGES, WAITING_TICKET_STAGES, type TicketStage } from "../../domain/ticket/lifecycle"

/**
 * Groups of ticket stages as SQL, word for word the same in an index and in the query that wants it: PostgreSQL takes a
 * partial index only where it can prove that the query asks for nothing else.
 */
function stageIn(stages: readonly TicketStage[]): string {
  return `stage IN (${stages.map((stage) => `'${stage}'`).join(", ")})`
}

/** Somebody still owes the customer something: what the inbox holds. */
export const TICKET_IS_ACTIVE = stageIn(ACTIVE_TICKET_STAGES)

/** The clocks stand still. */
export const TICKET_IS_WAITING = stageIn(WAITING_TICKET_STAGES)
