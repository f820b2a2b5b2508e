import { emitEventStep } from "@medusajs/medusa/core-flows"
import { createStep, createWorkflow, StepResponse, when, WorkflowResponse } from "@medusajs/framework/workflows-sdk"

import type { RepairStep } from "../../domain/repair/decide-repair-step"
import type { RepairStage } from "../../domain/repair/lifecycle"
import { AFTER_SALES_MODULE } from "../../modules/after-sales"
import { onceOnly } from "../../modules/after-sales/commands/once"
import { stepRepair } from "../../modules/after-sales/commands/repair/step-repair"
import { readRepair } from "../../modules/after-sales/queries/repair/read-repair"
import { REPAIR_EVENTS } from "../../types/events"
import type { VerbInput } from "../rma/verb-input"
import { followRepairCharges } from "./follow-repair-charges"

export interface StepRepairInput extends VerbInput {
  /** Handing back and giving up finish the request as well; see `finishRepairWorkflow`. */
  readonly step: Exclude<RepairStep, { readonly verb: "hand_back" | "give_up" }>
  readonly reference: string | null
  readonly words: string | null
}

/** What is told of a step: only what the customer, or whoever writes to him, waits for. */
const EVENT_OF: Readonly<Partial<Record<RepairStep["verb"], Readonly<Partial<Record<RepairStage, string>>>>>> = {
  propose: { quoted: REPAIR_EVENTS.quoted },
  accept: { repairing: REPAIR_EVENTS.accepted },
  decline: { declined: REPAIR_EVENTS.declined },
}

const stepRepairStep = createStep("after-sales-step-repair", async (input: StepRepairInput, { container }) => {
  const afterSales = container.resolve(AFTER_SALES_MODULE)
  const { repeated } = await afterSales.run(onceOnly(input.idempotency, stepRepair), {
    ...input,
    now: new Date(input.now),
  })
  await followRepairCharges(container, input.id)
  const { stage } = await afterSales.ask(readRepair, input.id)
  const event = repeated ? null : (EVENT_OF[input.step.verb]?.[stage] ?? null)
  return new StepResponse({ id: input.id, event })
})

/** Goods in the workshop go a step further. */
export const stepRepairWorkflow = createWorkflow("after-sales-step-repair-flow", (input: StepRepairInput) => {
  const done = stepRepairStep(input)
  when("repair-step-is-told", done, ({ event }) => event !== null).then(() => {
    emitEventStep({ eventName: done.event as string, data: { id: done.id } })
  })
  return new WorkflowResponse(input.id)
})
