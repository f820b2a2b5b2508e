import type { RmaStage } from "../../domain/rma/lifecycle"

/**
 * Groups of stages as SQL, word for word the same in an index and in the query that wants it: PostgreSQL takes a
 * partial index only where it can prove that the query asks for nothing else.
 */
function stageIn(stages: readonly RmaStage[]): string {
  return `stage IN (${stages.map((stage) => `'${stage}'`).join(", ")})`
}

/** Facts of core can still overtake the request. */
export const STAGE_IS_OPEN = stageIn([
  "requested",
  "awaiting_information",
  "approved",
  "received",
  "awaiting_repair",
  "inspected",
])

/** The goods are, or were, to come back, and the request is not over. */
export const STAGE_IS_AUTHORISED = stageIn([
  "approved",
  "received",
  "awaiting_repair",
  "inspected",
  "settling",
  "settled",
])

/** Every unit that arrived has been looked at. */
export const STAGE_IS_INSPECTED = stageIn(["inspected", "settling", "settled", "closed"])

/** Ended before goods arrived: core's return, if there was one, is to be taken back. */
export const STAGE_IS_ENDED_EARLY = stageIn(["canceled", "lapsed"])

/** Core has a return, a claim or an exchange for the request. */
export const CORE_MOVES_GOODS =
  "(core_return_id IS NOT NULL OR core_claim_id IS NOT NULL OR core_exchange_id IS NOT NULL)"
