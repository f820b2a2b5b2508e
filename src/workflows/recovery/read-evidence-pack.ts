import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"

import { AFTER_SALES_MODULE } from "../../modules/after-sales"
import { readRecovery } from "../../modules/after-sales/queries/recovery/read-recovery"
import type { RecoveryRecord } from "../../modules/after-sales/queries/recovery/recovery-record"
import { readRma } from "../../modules/after-sales/queries/rma/read-rma"
import type { RmaRecord } from "../../modules/after-sales/queries/rma/rma-record"

/** A parcel as core knows it; instants as they come out of core, dates or ISO 8601. */
export interface CoreParcel {
  readonly id: string
  readonly provider_id: string | null
  readonly shipped_at: Date | string | null
  readonly delivered_at: Date | string | null
  readonly canceled_at: Date | string | null
  readonly labels?: readonly { readonly tracking_number: string | null }[] | null
}

/** What the other side is shown: the whole story of the goods, and nothing about the customer beyond his order's number. */
export interface EvidencePack {
  readonly claim: RecoveryRecord
  readonly rma: RmaRecord
  readonly placed_at: Date | string
  readonly parcels: readonly CoreParcel[]
}

interface CoreOrder {
  readonly created_at: Date | string
  readonly fulfillments?: readonly CoreParcel[] | null
}

const ORDER_FIELDS = [
  "created_at",
  "fulfillments.id",
  "fulfillments.provider_id",
  "fulfillments.shipped_at",
  "fulfillments.delivered_at",
  "fulfillments.canceled_at",
  "fulfillments.labels.tracking_number",
]

/** @throws NOT_FOUND */
export async function readEvidencePack(container: MedusaContainer, id: string): Promise<EvidencePack> {
  const afterSales = container.resolve(AFTER_SALES_MODULE)
  const claim = await afterSales.ask(readRecovery, id)
  const [rma, { data }] = await Promise.all([
    afterSales.ask(readRma, { id: claim.rma_id, viewer: "staff" }),
    container
      .resolve(ContainerRegistrationKeys.QUERY)
      .graph({ entity: "order", fields: ORDER_FIELDS, filters: { id: claim.order_id } }),
  ])
  const [order] = data as readonly CoreOrder[]
  return {
    claim,
    rma,
    placed_at: order?.created_at ?? claim.opened_at,
    parcels: (order?.fulfillments ?? []).filter((parcel) => parcel.canceled_at === null),
  }
}
