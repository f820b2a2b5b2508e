import { ContainerRegistrationKeys, MedusaError, Modules } from "@medusajs/framework/utils"
import { emitEventStep } from "@medusajs/medusa/core-flows"
import {
  createStep,
  createWorkflow,
  StepResponse,
  transform,
  when,
  WorkflowResponse,
} from "@medusajs/framework/workflows-sdk"
import type { MedusaContainer } from "@medusajs/framework/types"

import { AFTER_SALES_MODULE } from "../../modules/after-sales"
import { makeCommitment, type MakeCommitment } from "../../modules/after-sales/commands/commitment/make-commitment"
import { onceById, type IdempotencyKey } from "../../modules/after-sales/commands/once"
import { COMMITMENT_EVENTS } from "../../types/events"

export interface MakeCommitmentInput extends Omit<MakeCommitment, "due_at" | "now" | "order_display_id"> {
  /** ISO 8601: workflow input is serialised. */
  readonly due_at: string
  readonly now: string
  readonly idempotency: IdempotencyKey | null
}

const makeCommitmentStep = createStep(
  "after-sales-make-commitment",
  async (input: MakeCommitmentInput, { container }) => {
    const { idempotency, due_at, now, ...promised } = input
    await container.resolve(Modules.USER).retrieveUser(promised.promised_by)
    const made = await container.resolve(AFTER_SALES_MODULE).run(onceById(idempotency, makeCommitment), {
      ...promised,
      ...(await readBuyer(container, promised)),
      due_at: new Date(due_at),
      now: new Date(now),
    })
    return new StepResponse(made)
  },
)

type Buyer = Pick<MakeCommitment, "customer_id" | "order_display_id">

/** An order's customer is whom a promise about it is made to. @throws NOT_FOUND for an order or customer that is none */
async function readBuyer(
  container: MedusaContainer,
  { customer_id, order_id }: Pick<MakeCommitment, "customer_id" | "order_id">,
): Promise<Buyer> {
  if (order_id === null) {
    if (customer_id !== null) await container.resolve(Modules.CUSTOMER).retrieveCustomer(customer_id)
    return { customer_id, order_display_id: null }
  }
  const query = container.resolve(ContainerRegistrationKeys.QUERY)
  const { data } = await query.graph({
    entity: "order",
    fields: ["display_id", "customer_id"],
    filters: { id: order_id },
  })
  const order = data[0]
  if (!order) throw new MedusaError(MedusaError.Types.NOT_FOUND, `There is no order with id ${order_id}`)
  return { customer_id: order.customer_id ?? null, order_display_id: Number(order.display_id) }
}

/** Writes a promise to a customer down; returns its id, and whether the same POST had done so before. */
export const makeCommitmentWorkflow = createWorkflow(
  "after-sales-make-commitment-flow",
  (input: MakeCommitmentInput) => {
    const made = makeCommitmentStep(input)
    when("after-sales-commitment-is-new", made, ({ repeated }) => !repeated).then(() => {
      emitEventStep({ eventName: COMMITMENT_EVENTS.made, data: transform(made, ({ id }) => ({ id })) })
    })
    return new WorkflowResponse(made)
  },
)
