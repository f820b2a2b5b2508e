import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"

import { AFTER_SALES_MODULE } from "../../modules/after-sales"
import { listOrdersWithVisits } from "../../modules/after-sales/queries/visit/list-orders-to-reconcile"
import { attemptCorrection, type Discrepancy } from "../reconcile/attempt-correction"
import type { LostSpan } from "./lost-span"
import { plansFor } from "./plan-visits-of"
import { planVisitsOfDelivery } from "./plan-visits-of-delivery"

const PAGE = 100

interface CoreParcel {
  readonly id: string
  readonly order?: {
    readonly id: string
    readonly fulfillments?: readonly { readonly delivered_at: string | Date | null }[]
  } | null
}

/** Deliveries without the visits that plans promise, and those whose date was put right after visits were counted from it. */
export async function reconcileDeliveries(
  container: MedusaContainer,
  span: LostSpan,
  now: Date,
): Promise<Discrepancy[]> {
  if ((await plansFor(container, "delivered")).length === 0) return []
  const discrepancies: Discrepancy[] = []
  for (let after: string | undefined = ""; after !== undefined;) {
    const parcels: readonly CoreParcel[] = await listDelivered(container, span, after)
    after = parcels.length === PAGE ? parcels.at(-1)?.id : undefined
    const lastOf = new Map(parcels.flatMap(({ order }) => (order ? [[order.id, lastDelivery(order)] as const] : [])))
    const known = await container.resolve(AFTER_SALES_MODULE).ask(listOrdersWithVisits, [...lastOf.keys()])
    for (const [id, last] of lastOf) {
      const visits = known.find(({ order_id }) => order_id === id)
      if (visits?.counted_from.every((at) => at === last)) continue
      const work = async () => (await planVisitsOfDelivery(container, id, now)) > 0
      const kind = visits === undefined ? "visits_unplanned" : "visits_unmoved"
      discrepancies.push(...(await attemptCorrection(container, kind, id, work)))
    }
  }
  return discrepancies
}

/** One page by keyset. Core tells nobody when the date of a delivery is put right: what was written lately is looked at. */
async function listDelivered(
  container: MedusaContainer,
  { from, until }: LostSpan,
  after: string,
): Promise<readonly CoreParcel[]> {
  const query = container.resolve(ContainerRegistrationKeys.QUERY)
  const { data } = await query.graph({
    entity: "fulfillment",
    fields: ["id", "order.id", "order.fulfillments.delivered_at"],
    filters: { id: { $gt: after }, updated_at: { $gte: from, $lt: until }, delivered_at: { $ne: null } },
    pagination: { take: PAGE, order: { id: "ASC" } },
  })
  return data as readonly CoreParcel[]
}

function lastDelivery({ fulfillments = [] }: NonNullable<CoreParcel["order"]>): string {
  const at = fulfillments.flatMap(({ delivered_at }) =>
    delivered_at === null ? [] : [new Date(delivered_at).getTime()],
  )
  return new Date(Math.max(...at)).toISOString()
}
