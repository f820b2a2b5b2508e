import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys, MedusaError } from "@medusajs/framework/utils"

import type { PhotoKind } from "../../domain/evidence/photo-kind"
import { isFinal, type Lifecycle } from "../../domain/kernel/lifecycle"
import { RMA_LIFECYCLE, type RmaAction, type RmaStage } from "../../domain/rma/lifecycle"
import { AFTER_SALES_MODULE } from "../../modules/after-sales"
import type { EvidencePlace } from "../../modules/after-sales/queries/evidence/evidence-place"
import { readFinding } from "../../modules/after-sales/queries/receiving/list-findings"
import { readRma, type RmaViewer } from "../../modules/after-sales/queries/rma/read-rma"
import type { RmaRecord } from "../../modules/after-sales/queries/rma/rma-record"
import { RefusalError } from "../../modules/after-sales/refusal-error"
import { ownedBy, type OrderOwner } from "../order/read-order-facts"

/**
 * The place of a picture for an order about which nothing has been asked yet.
 *
 * @throws NOT_FOUND also for somebody else's order
 */
export async function findPlaceAtOrder(
  container: MedusaContainer,
  orderId: string,
  owner: OrderOwner,
): Promise<EvidencePlace> {
  const query = container.resolve(ContainerRegistrationKeys.QUERY)
  const { data } = await query.graph({
    entity: "order",
    fields: ["id", "customer_id"],
    filters: ownedBy(orderId, owner),
  })
  const [order] = data
  if (!order) throw new MedusaError(MedusaError.Types.NOT_FOUND, `Order with id: ${orderId} was not found`)
  const customer_id = order.customer_id ?? null
  return { order_id: order.id, customer_id, rma_id: null, rma_item_id: null, finding_id: null, kind: "customer" }
}

export interface WantedPlace {
  readonly rma_id: string
  readonly viewer: RmaViewer
  readonly item_id: string | null
  readonly kind: PhotoKind
}

/**
 * The place of a picture within a request that has not ended.
 *
 * @throws NOT_FOUND also for somebody else's request, and a RefusalError for one that is over or lacks the item
 */
export async function findPlaceInRequest(container: MedusaContainer, wanted: WantedPlace): Promise<EvidencePlace> {
  const { rma_id: id, viewer, item_id: rma_item_id, kind } = wanted
  const rma = await container.resolve(AFTER_SALES_MODULE).ask(readRma, { id, viewer })
  requireOpen(rma)
  requireItem(rma, rma_item_id)
  // Pictures go with their order to its next customer, and are seen by whoever has a link to it: a holder's do and are not.
  const order_id = rma.warranty_id === null ? rma.order_id : null
  return { order_id, customer_id: rma.customer_id, rma_id: rma.id, rma_item_id, finding_id: null, kind }
}

/**
 * The place of a picture of something that was in a parcel and not declared.
 *
 * @throws NOT_FOUND
 */
export async function findPlaceAtFinding(container: MedusaContainer, findingId: string): Promise<EvidencePlace> {
  const { id } = await container.resolve(AFTER_SALES_MODULE).ask(readFinding, findingId)
  const nobodys = { order_id: null, customer_id: null, rma_id: null, rma_item_id: null }
  return { ...nobodys, finding_id: id, kind: "found" }
}

function requireOpen({ stage }: RmaRecord): void {
  const lifecycle: Lifecycle<RmaStage, RmaAction> = RMA_LIFECYCLE
  if (!isFinal(lifecycle, stage)) return
  const message = `The request is ${stage}: nothing is added to it any more.`
  throw new RefusalError([
    { code: "action_not_allowed_in_stage", message, facts: { action: "add_evidence", stage, allowed: "" } },
  ])
}

function requireItem({ items }: RmaRecord, itemId: string | null): void {
  if (itemId === null || items.some(({ id }) => id === itemId)) return
  throw new RefusalError([
    { code: "item_not_in_request", message: `The request has no item ${itemId}.`, field: "item_id" },
  ])
}
