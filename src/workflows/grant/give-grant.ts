import { createStep, createWorkflow, StepResponse, WorkflowResponse } from "@medusajs/framework/workflows-sdk"

import type { GrantKind } from "../../domain/kernel/vocabulary"
import { AFTER_SALES_MODULE } from "../../modules/after-sales"
import { giveGrant } from "../../modules/after-sales/commands/grant/give-grant"
import { onceOnly } from "../../modules/after-sales/commands/once"
import type { VerbInput } from "../rma/verb-input"
import { readCustomerGroups } from "./read-customer-groups"

export interface GiveGrantInput extends VerbInput {
  readonly kind: GrantKind
  /** Decimal string in major units of the request's currency. */
  readonly amount: string
  readonly words: string
}

const giveGrantStep = createStep("after-sales-give-grant", async (input: GiveGrantInput, { container }) => {
  const afterSales = container.resolve(AFTER_SALES_MODULE)
  const { customer_id } = await afterSales.retrieveRma(input.id, { select: ["customer_id"] })
  await afterSales.run(onceOnly(input.idempotency, giveGrant), {
    ...input,
    user_id: input.actor.id ?? "",
    customer_group_ids: await readCustomerGroups(container, customer_id),
    now: new Date(input.now),
  })
  return new StepResponse(input.id)
})

/** Staff give money on a request on top of the price; above their limit it waits for somebody else. */
export const giveGrantWorkflow = createWorkflow("after-sales-give-grant-flow", (input: GiveGrantInput) => {
  giveGrantStep(input)
  return new WorkflowResponse(input.id)
})
