import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys, MedusaError } from "@medusajs/framework/utils"
import { createStep, createWorkflow, StepResponse, WorkflowResponse } from "@medusajs/framework/workflows-sdk"

import { AFTER_SALES_MODULE } from "../../modules/after-sales"
import { onceOnly } from "../../modules/after-sales/commands/once"
import { matchParcel, type ParcelOwner } from "../../modules/after-sales/commands/receiving/match-parcel"
import { STRAY_PARCEL_EVENTS } from "../../types/events"
import type { VerbInput } from "../rma/verb-input"
import { tellOnce } from "../tell-once"

export interface MatchParcelInput extends VerbInput {
  /** Null takes a wrong match back. */
  readonly owner: { readonly order_id: string } | { readonly rma_id: string } | null
  readonly words: string | null
}

const matchParcelStep = createStep("after-sales-match-parcel", async (input: MatchParcelInput, { container }) => {
  const owner = input.owner && (await readOwner(container, input.owner))
  const { repeated } = await container
    .resolve(AFTER_SALES_MODULE)
    .run(onceOnly(input.idempotency, matchParcel), { ...input, owner, now: new Date(input.now) })
  return new StepResponse({ id: input.id, repeated })
})

/** @throws NOT_FOUND */
async function readOwner(
  container: MedusaContainer,
  owner: NonNullable<MatchParcelInput["owner"]>,
): Promise<ParcelOwner> {
  if ("rma_id" in owner) {
    const { id, order_id, order_display_id } = await container
      .resolve(AFTER_SALES_MODULE)
      .retrieveRma(owner.rma_id, { select: ["id", "order_id", "order_display_id"] })
    return { order_id, order_display_id, rma_id: id }
  }
  const query = container.resolve(ContainerRegistrationKeys.QUERY)
  const { data } = await query.graph({
    entity: "order",
    fields: ["id", "display_id"],
    filters: { id: owner.order_id },
  })
  const [order] = data
  if (!order) throw new MedusaError(MedusaError.Types.NOT_FOUND, `Order with id: ${owner.order_id} was not found`)
  return { order_id: order.id, order_display_id: order.display_id ?? 0, rma_id: null }
}

/** It is known whose parcel it is, or not any more. */
export const matchParcelWorkflow = createWorkflow("after-sales-match-parcel-flow", (input: MatchParcelInput) => {
  const done = matchParcelStep(input)
  tellOnce(STRAY_PARCEL_EVENTS.matched, done)
  return new WorkflowResponse(input.id)
})
