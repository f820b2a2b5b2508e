import type { VisitStatus } from "../follow-up/lifecycle"
import type { VisitOutcome } from "../follow-up/words"
import type { RmaStage } from "../rma/lifecycle"
import type { TicketStage } from "../ticket/lifecycle"
import type { CaseStanding } from "./decide-asking"

/** Stages in which a request has come to an end that its customer can judge. A refusal can until it is final be appealed. */
const RMA_SETTLED: readonly RmaStage[] = ["settled", "closed", "refused"]

/** With these a customer is planned to be asked. */
export function isJudgeable(stage: RmaStage): boolean {
  return RMA_SETTLED.includes(stage)
}

export function standingOfRma(stage: RmaStage): CaseStanding {
  return isJudgeable(stage) ? "settled" : "open"
}

/** A ticket that was merged goes on elsewhere, and is asked about there. */
export function standingOfTicket(stage: TicketStage): CaseStanding {
  if (stage === "spam" || stage === "merged") return "spam"
  return stage === "resolved" || stage === "closed" ? "settled" : "open"
}

/** A visit can be judged once it was held; whoever did not want it is not asked how it was. */
export function standingOfVisit({
  status,
  outcome,
}: {
  readonly status: VisitStatus
  readonly outcome: VisitOutcome | null
}): CaseStanding {
  return status === "completed" && outcome !== "declined" ? "settled" : "open"
}
