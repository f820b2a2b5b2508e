import type { Reading } from "../../transaction"
import { visitIsAgreed } from "../../visit-predicates"

export interface OrderWithOpenVisits {
  readonly order_id: string
  /** Whose the visits are; null among them for a guest's. */
  readonly customer_ids: readonly (string | null)[]
}

/** Of these orders, those about which visits are still to come. */
export async function listOrdersWithOpenVisits(
  reading: Reading,
  orderIds: readonly string[],
): Promise<OrderWithOpenVisits[]> {
  return reading.query<OrderWithOpenVisits>(
    `select order_id, array_agg(distinct customer_id) as customer_ids from follow_up_visit
      where order_id = any(?) and status in ('planned', 'scheduled', 'confirmed') and deleted_at is null
      group by order_id`,
    [orderIds],
  )
}

export interface DeliveredVisits {
  readonly order_id: string
  /** The deliveries that visits are counted from which would still move with it. */
  readonly counted_from: readonly string[]
}

/** Of these orders, those for which some plan has made visits of their delivery. */
export async function listOrdersWithVisits(reading: Reading, orderIds: readonly string[]): Promise<DeliveredVisits[]> {
  return reading.query<DeliveredVisits>(
    `select visit.order_id,
            coalesce(array_agg(visit.started_by) filter (
              where visit.round = 1 and visit.status in ('planned', 'scheduled') and not ${visitIsAgreed("visit")}), '{}'
            ) as counted_from
       from follow_up_visit visit
      where visit.order_id = any(?) and visit.trigger = 'delivered' and visit.deleted_at is null
      group by visit.order_id`,
    [orderIds],
  )
}
