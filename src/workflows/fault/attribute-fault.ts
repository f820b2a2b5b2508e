import { createStep, createWorkflow, StepResponse, WorkflowResponse } from "@medusajs/framework/workflows-sdk"

import type { FaultStatement } from "../../domain/fault/decide-fault"
import { AFTER_SALES_MODULE } from "../../modules/after-sales"
import { attributeFault } from "../../modules/after-sales/commands/fault/attribute-fault"
import { onceOnly } from "../../modules/after-sales/commands/once"
import type { VerbInput } from "../rma/verb-input"

export interface AttributeFaultInput extends VerbInput {
  readonly items: readonly FaultStatement[]
  readonly words: string
}

const attributeFaultStep = createStep(
  "after-sales-attribute-fault",
  async (input: AttributeFaultInput, { container }) => {
    await container
      .resolve(AFTER_SALES_MODULE)
      .run(onceOnly(input.idempotency, attributeFault), { ...input, now: new Date(input.now) })
    return new StepResponse(input.id)
  },
)

/** Staff say anew who is at fault, in shares and with words, until the money is fixed. */
export const attributeFaultWorkflow = createWorkflow(
  "after-sales-attribute-fault-flow",
  (input: AttributeFaultInput) => {
    attributeFaultStep(input)
    return new WorkflowResponse(input.id)
  },
)
