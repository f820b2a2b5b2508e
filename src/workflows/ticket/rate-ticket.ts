import {
  createStep,
  createWorkflow,
  StepResponse,
  transform,
  WorkflowResponse,
} from "@medusajs/framework/workflows-sdk"

import { AFTER_SALES_MODULE } from "../../modules/after-sales"
import { onceOnly, type Once } from "../../modules/after-sales/commands/once"
import { rateTicket } from "../../modules/after-sales/commands/ticket/rate-ticket"
import { findRecoverySubject } from "../survey/find-recovery-subject"
import { NOTHING_NEW, tellAnswered, type AnswerTold } from "../survey/tell-answered"
import type { TicketVerbInput } from "./ticket-verb"

/** CSAT, 1 (bad) to 5 (good), and why. */
type RateTicketInput = TicketVerbInput<{ readonly score: number; readonly comment: string | null }>

const rateTicketStep = createStep("after-sales-rate-ticket", async (input: RateTicketInput, { container }) => {
  const { id, said, actor, idempotency } = input
  const recovery = await findRecoverySubject(container, { subject_kind: "ticket", subject_id: id })
  const { output, ...once } = await container
    .resolve(AFTER_SALES_MODULE)
    .run(onceOnly(idempotency, rateTicket), { ...said, id, actor, recovery, now: new Date(input.now) })
  return new StepResponse<Once & AnswerTold>({ ...once, ...(output ?? NOTHING_NEW) })
})

/** The customer says on his ticket how it went. A low score is seen to at once. */
export const rateTicketWorkflow = createWorkflow("after-sales-rate-ticket-flow", (input: RateTicketInput) => {
  const rated = rateTicketStep(input)
  tellAnswered(rated)
  return new WorkflowResponse(transform(rated, ({ id, repeated }): Once => ({ id, repeated })))
})
