import type { MedusaContainer } from "@medusajs/framework/types"
import { createStep, createWorkflow, StepResponse, WorkflowResponse } from "@medusajs/framework/workflows-sdk"

import { AFTER_SALES_MODULE } from "../../modules/after-sales"
import { onceById, type Once } from "../../modules/after-sales/commands/once"
import { takeInDeclared, type DeclaredContent } from "../../modules/after-sales/commands/receiving/take-in-declared"
import { takeInFindings, type TakenIn } from "../../modules/after-sales/commands/receiving/take-in-findings"
import { findRmaOfItem } from "../../modules/after-sales/queries/receiving/find-rma-of-item"
import { readFinding } from "../../modules/after-sales/queries/receiving/list-findings"
import { RefusalError } from "../../modules/after-sales/refusal-error"
import type { Transaction } from "../../modules/after-sales/transaction"
import { lockOrder } from "../../modules/after-sales/commands/rma/lock-order"
import { FINDING_EVENTS, RMA_EVENTS } from "../../types/events"
import { ensureCoreMovement } from "../core-movement/ensure-core-movement"
import { logFailure } from "../log-failure"
import { assertNoActiveChange } from "../order/assert-no-active-change"
import { withOrderLock } from "../order/with-order-lock"
import { readRmaOrderId } from "../rma/read-rma-order-id"
import type { VerbInput } from "../rma/verb-input"
import { tellEachOnce } from "../tell-once"
import { readTakeInContext, type TakeInContext } from "./read-take-in-context"

/** What it turned out to be: units of the order that nobody had asked for, or an item that another request had announced. */
export type FindingContent = Omit<TakenIn, "finding_id"> | Omit<DeclaredContent, "finding_id">

export interface TakeInFindingInput extends VerbInput {
  readonly content: FindingContent
  readonly words: string
}

const takeInFindingStep = createStep(
  "after-sales-take-in-finding",
  async (input: TakeInFindingInput, { container }) => {
    const order_id = await orderOfFinding(container, input.id)
    await assertNoActiveChange(container, order_id)
    const rma = await withOrderLock(container, order_id, async () => {
      const context = await readTakeInContext(container, { order_id, actor: input.actor, now: new Date(input.now) })
      return container.resolve(AFTER_SALES_MODULE).run(onceById(input.idempotency, takeIn), { ...input, context })
    })
    const isAnnounced = "item_id" in input.content
    return new StepResponse({
      finding: { id: input.id, repeated: rma.repeated },
      received: rma,
      opened: isAnnounced ? NOTHING : rma,
    })
  },
)

/** Nobody is told of what did not happen. */
const NOTHING: Once = { id: "", repeated: true }

/** Answers the request that it is taken into. */
async function takeIn(
  transaction: Transaction,
  { id: finding_id, content, words, context }: TakeInFindingInput & { readonly context: TakeInContext },
): Promise<string> {
  await lockOrder(transaction, context.order.id)
  if (!("item_id" in content)) {
    const contents = [{ ...content, finding_id }]
    return takeInFindings(transaction, { ...context, contents, words, way_back_is_borne: true })
  }
  const { actor, now } = context
  const rma_id = await findRmaOfItem(transaction, { item_id: content.item_id, order_id: context.order.id })
  await takeInDeclared(transaction, { rma_id, contents: [{ ...content, finding_id }], words, actor, now })
  return rma_id
}

/** The finding's own parcel is a request's: whose order it is decided about. */
async function orderOfFinding(container: MedusaContainer, id: string): Promise<string> {
  const { rma_id } = await container.resolve(AFTER_SALES_MODULE).ask(readFinding, id)
  if (rma_id !== null) return readRmaOrderId(container, rma_id)
  const message = "It lies in a parcel that is nobody's yet: decide about the parcel."
  throw new RefusalError([{ code: "finding_waits_with_parcel", message }])
}

// The decision stands once it is written: if core cannot follow now, reconcile makes the return later.
const followTakeInStep = createStep(
  "after-sales-follow-take-in",
  async ({ rma_id, user_id }: { rma_id: string; user_id: string | null }, { container }) => {
    await logFailure(container, `goods movement of ${rma_id}`, () =>
      ensureCoreMovement(container, { rma_id, location_id: null, user_id }),
    )
    return new StepResponse(rma_id)
  },
)

/**
 * What was in the parcel beside what had been announced becomes a request of its own, approved and received: decided by
 * the same rules as a request that the customer makes, and from there on treated as one.
 */
export const takeInFindingWorkflow = createWorkflow("after-sales-take-in-finding-flow", (input: TakeInFindingInput) => {
  const { finding, opened, received } = takeInFindingStep(input)
  followTakeInStep({ rma_id: received.id, user_id: input.actor.id })
  tellEachOnce([RMA_EVENTS.opened, opened], [FINDING_EVENTS.decided, finding], [RMA_EVENTS.received, received])
  return new WorkflowResponse(received.id)
})
