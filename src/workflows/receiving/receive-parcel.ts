import type { MedusaContainer } from "@medusajs/framework/types"
import { createStep, createWorkflow, StepResponse, WorkflowResponse } from "@medusajs/framework/workflows-sdk"

import { AFTER_SALES_MODULE } from "../../modules/after-sales"
import { onceOnly } from "../../modules/after-sales/commands/once"
import { receiveParcel } from "../../modules/after-sales/commands/receiving/receive-parcel"
import type { DeclaredContent } from "../../modules/after-sales/commands/receiving/take-in-declared"
import type { TakenIn } from "../../modules/after-sales/commands/receiving/take-in-findings"
import { readStrayParcel } from "../../modules/after-sales/queries/receiving/list-stray-parcels"
import { RefusalError } from "../../modules/after-sales/refusal-error"
import { RMA_EVENTS, STRAY_PARCEL_EVENTS } from "../../types/events"
import { ensureCoreMovement } from "../core-movement/ensure-core-movement"
import { logFailure } from "../log-failure"
import { assertNoActiveChange } from "../order/assert-no-active-change"
import { withOrderLock } from "../order/with-order-lock"
import type { VerbInput } from "../rma/verb-input"
import { tellEachOnce } from "../tell-once"
import { readFindingClock } from "./read-finding-clock"
import { readTakeInContext } from "./read-take-in-context"

export interface ReceiveParcelInput extends VerbInput {
  readonly declared: readonly DeclaredContent[]
  readonly contents: readonly TakenIn[]
  readonly words: string
}

const receiveParcelStep = createStep("after-sales-receive-parcel", async (input: ReceiveParcelInput, { container }) => {
  const afterSales = container.resolve(AFTER_SALES_MODULE)
  const order_id = await orderOfParcel(container, input.id)
  if (input.contents.length > 0) await assertNoActiveChange(container, order_id)
  const now = new Date(input.now)
  const { repeated, output } = await withOrderLock(container, order_id, async () => {
    const context = await readTakeInContext(container, { order_id, actor: input.actor, now })
    const { due_at } = await readFindingClock(container, now)
    const { declared, contents, words } = input
    // A request that is opened for it has the parcel's way back for its own: nobody else has been charged for it.
    const way_back_is_borne = declared.length > 0
    return afterSales.run(onceOnly(input.idempotency, receiveParcel), {
      ...context,
      ...{ id: input.id, declared, contents, words, way_back_is_borne, due_at },
    })
  })
  const { rma_id, findings } = await afterSales.ask(readStrayParcel, input.id)
  const received = new Set([rma_id, ...findings.map(({ taken_into_rma_id }) => taken_into_rma_id)])
  const opened_rma_id = output?.opened_rma_id ?? null
  return new StepResponse({
    parcel: { id: input.id, repeated },
    rma: { id: rma_id ?? "", repeated },
    opened: { id: opened_rma_id ?? "", repeated: opened_rma_id === null },
    received: [...received].filter((id) => id !== null),
  })
})

async function orderOfParcel(container: MedusaContainer, id: string): Promise<string> {
  const { order_id, status } = await container.resolve(AFTER_SALES_MODULE).ask(readStrayParcel, id)
  if (order_id !== null) return order_id
  const message = `The parcel is ${status}: match it to an order first.`
  throw new RefusalError([
    { code: "action_not_allowed_in_stage", message, facts: { action: "receive", stage: status, allowed: "match" } },
  ])
}

// The receipt stands once it is written: if core cannot follow now, reconcile makes the return later.
const followParcelStep = createStep(
  "after-sales-follow-parcel",
  async ({ received, user_id }: { received: readonly string[]; user_id: string | null }, { container }) => {
    for (const rma_id of received) {
      await logFailure(container, `goods movement of ${rma_id}`, () =>
        ensureCoreMovement(container, { rma_id, location_id: null, user_id }),
      )
    }
    return new StepResponse(received)
  },
)

/** A parcel without a request is received in one go: in the request that waits for it, or in one opened for it. */
export const receiveParcelWorkflow = createWorkflow("after-sales-receive-parcel-flow", (input: ReceiveParcelInput) => {
  const { parcel, rma, opened, received } = receiveParcelStep(input)
  followParcelStep({ received, user_id: input.actor.id })
  tellEachOnce([RMA_EVENTS.opened, opened], [STRAY_PARCEL_EVENTS.received, parcel], [RMA_EVENTS.received, rma])
  return new WorkflowResponse(rma.id)
})
