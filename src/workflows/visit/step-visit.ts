import { emitEventStep } from "@medusajs/medusa/core-flows"
import {
  createStep,
  createWorkflow,
  StepResponse,
  transform,
  when,
  WorkflowResponse,
} from "@medusajs/framework/workflows-sdk"

import type { VisitStep } from "../../domain/follow-up/decide-visit-step"
import { AFTER_SALES_MODULE } from "../../modules/after-sales"
import { onceOnly } from "../../modules/after-sales/commands/once"
import { stepVisit } from "../../modules/after-sales/commands/visit/step-visit"
import { VISIT_EVENTS } from "../../types/events"
import type { VerbInput } from "../rma/verb-input"

const EVENT_OF = {
  confirm: VISIT_EVENTS.confirmed,
  move: VISIT_EVENTS.moved,
  reassign: VISIT_EVENTS.reassigned,
  cancel: VISIT_EVENTS.canceled,
  record: VISIT_EVENTS.recorded,
  record_no_show: VISIT_EVENTS.missed,
} as const satisfies Record<VisitStep["action"], string>

/** A step on its way through a workflow, whose engine turns instants into ISO 8601. */
export type VisitStepOnItsWay =
  | Exclude<VisitStep, { action: "move" | "record" }>
  | { readonly action: "move"; readonly starts_at: string }
  | (Omit<Extract<VisitStep, { action: "record" }>, "held_at"> & { readonly held_at: string })

export interface StepVisitInput extends VerbInput {
  readonly step: VisitStepOnItsWay
}

const stepVisitStep = createStep("after-sales-step-visit", async (input: StepVisitInput, { container }) => {
  const { id, actor, idempotency, now } = input
  const { repeated } = await container
    .resolve(AFTER_SALES_MODULE)
    .run(onceOnly(idempotency, stepVisit), { id, step: arriveStep(input.step), actor, now: new Date(now) })
  return new StepResponse({ id, repeated })
})

function arriveStep(step: VisitStepOnItsWay): VisitStep {
  if (step.action === "move") return { ...step, starts_at: new Date(step.starts_at) }
  return step.action === "record" ? { ...step, held_at: new Date(step.held_at) } : step
}

/** A visit is confirmed, moved, given to somebody else, called off, recorded, or noted as missed by the customer. */
export const stepVisitWorkflow = createWorkflow("after-sales-step-visit-flow", (input: StepVisitInput) => {
  const done = stepVisitStep(input)
  when("after-sales-visit-stepped", done, ({ repeated }) => !repeated).then(() => {
    emitEventStep({
      eventName: transform(input, ({ step }) => EVENT_OF[step.action]),
      data: transform(input, ({ id }) => ({ id })),
    })
  })
  return new WorkflowResponse(done)
})
