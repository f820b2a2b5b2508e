import {
  beginClaimOrderWorkflow,
  beginExchangeOrderWorkflow,
  cancelOrderClaimStep,
  cancelOrderExchangeStep,
  confirmClaimRequestWorkflow,
  confirmExchangeRequestWorkflow,
  deleteClaimsStep,
  deleteExchangesStep,
  deleteOrderChangesStep,
  deleteReservationsByLineItemsStep,
  deleteReturnsStep,
  orderClaimAddNewItemWorkflow,
  orderClaimRequestItemReturnWorkflow,
  orderExchangeAddNewItemWorkflow,
  orderExchangeRequestItemReturnWorkflow,
} from "@medusajs/medusa/core-flows"
import type { MedusaContainer, OrderWorkflow } from "@medusajs/framework/types"
import { OrderChangeType } from "@medusajs/framework/utils"
import { createWorkflow, transform, WorkflowResponse } from "@medusajs/framework/workflows-sdk"

/** What core needs to hear to begin a movement. */
export interface Beginning {
  readonly order_id: string
  readonly created_by: string | undefined
  readonly internal_note: string
  readonly metadata: Record<string, string>
}

export interface ReturnPart {
  readonly location_id: string | undefined
  readonly items: OrderWorkflow.OrderClaimRequestItemReturnWorkflowInput["items"]
}

export type NewItems = OrderWorkflow.OrderClaimAddNewItemWorkflowInput["items"]

interface Draft {
  readonly ids: string[]
  readonly return_ids: string[]
  readonly change_ids: string[]
}

interface Confirmed {
  readonly id: string
  readonly order_id: string
  readonly line_item_ids: string[]
}

// The change first: one whose claim is gone already would be found by nobody, and would lock the order for ever.
const dropClaimDraftWorkflow = createWorkflow("after-sales-drop-claim-draft-flow", (input: Draft) => {
  deleteOrderChangesStep({ ids: input.change_ids })
  deleteReturnsStep({ ids: input.return_ids })
  deleteClaimsStep({ ids: input.ids })
  return new WorkflowResponse(input.ids)
})

const dropExchangeDraftWorkflow = createWorkflow("after-sales-drop-exchange-draft-flow", (input: Draft) => {
  deleteOrderChangesStep({ ids: input.change_ids })
  deleteReturnsStep({ ids: input.return_ids })
  deleteExchangesStep({ ids: input.ids })
  return new WorkflowResponse(input.ids)
})

// Core's own cancel flow crashes on a claim without a return, and refuses one into which goods were received. These are
// its steps; the return goes its own way.
const cancelClaimWorkflow = createWorkflow("after-sales-cancel-claim-flow", (input: Confirmed) => {
  deleteReservationsByLineItemsStep(input.line_item_ids)
  cancelOrderClaimStep(transform(input, ({ id, order_id }) => ({ claim_id: id, order_id })))
  return new WorkflowResponse(input.id)
})

const cancelExchangeWorkflow = createWorkflow("after-sales-cancel-exchange-flow", (input: Confirmed) => {
  deleteReservationsByLineItemsStep(input.line_item_ids)
  cancelOrderExchangeStep(transform(input, ({ id, order_id }) => ({ exchange_id: id, order_id })))
  return new WorkflowResponse(input.id)
})

/** The two things of core that move goods both ways are twins in all but their names: one face for both. */
export const TWO_WAY_MOVEMENTS = {
  claim: {
    entity: "order_claim",
    change_type: OrderChangeType.CLAIM,
    key: "claim_id",
    begin: async (container: MedusaContainer, input: Beginning) => {
      const { result } = await beginClaimOrderWorkflow(container).run({ input: { type: "replace", ...input } })
      return result.claim_id
    },
    // Core makes the return itself, whatever id its input is typed to want.
    takeBack: (container: MedusaContainer, claim_id: string, part: ReturnPart) =>
      orderClaimRequestItemReturnWorkflow(container).run({ input: { claim_id, return_id: "", ...part } }),
    send: (container: MedusaContainer, claim_id: string, items: NewItems) =>
      orderClaimAddNewItemWorkflow(container).run({ input: { claim_id, items } }),
    confirm: (container: MedusaContainer, claim_id: string, confirmed_by: string | undefined) =>
      confirmClaimRequestWorkflow(container).run({ input: { claim_id, confirmed_by } }),
    drop: (container: MedusaContainer, input: Draft) => dropClaimDraftWorkflow(container).run({ input }),
    cancel: (container: MedusaContainer, input: Confirmed) => cancelClaimWorkflow(container).run({ input }),
  },
  exchange: {
    entity: "order_exchange",
    change_type: OrderChangeType.EXCHANGE,
    key: "exchange_id",
    begin: async (container: MedusaContainer, input: Beginning) => {
      const { result } = await beginExchangeOrderWorkflow(container).run({ input })
      return result.exchange_id
    },
    takeBack: (container: MedusaContainer, exchange_id: string, part: ReturnPart) =>
      orderExchangeRequestItemReturnWorkflow(container).run({ input: { exchange_id, return_id: "", ...part } }),
    send: (container: MedusaContainer, exchange_id: string, items: NewItems) =>
      orderExchangeAddNewItemWorkflow(container).run({ input: { exchange_id, items } }),
    confirm: (container: MedusaContainer, exchange_id: string, confirmed_by: string | undefined) =>
      confirmExchangeRequestWorkflow(container).run({ input: { exchange_id, confirmed_by } }),
    drop: (container: MedusaContainer, input: Draft) => dropExchangeDraftWorkflow(container).run({ input }),
    cancel: (container: MedusaContainer, input: Confirmed) => cancelExchangeWorkflow(container).run({ input }),
  },
} as const

export type TwoWayVehicle = keyof typeof TWO_WAY_MOVEMENTS
