import type { Reading } from "../../transaction"
import { VISIT_IS_OPEN, visitIsAgreed } from "../../visit-predicates"
import { WARRANTIES_IN_FORCE } from "./list-ending-warranties"

/** Which warranties are looked at; our own literals, nothing from outside becomes SQL. */
export type WarrantySpan = "ends_on >= ? and ends_on < ?" | "updated_at >= ? and updated_at < ?"

export interface ListWarrantiesToVisit {
  readonly span: WarrantySpan
  readonly from: Date | string
  readonly until: Date | string
  /** Plans in force that look ahead to the end of a warranty. */
  readonly plan_ids: readonly string[]
  readonly after_order_id: string
  readonly limit: number
}

/** Orders with a warranty in force that some of these plans has no visit for, one page by keyset. */
export async function listOrdersWithoutVisit(reading: Reading, input: ListWarrantiesToVisit): Promise<string[]> {
  const { span, from, until, plan_ids, after_order_id, limit } = input
  const orders = await reading.query<{ order_id: string }>(
    `select distinct order_id
       from (${WARRANTIES_IN_FORCE}
              where order_id in (select order_id from warranty where ${span} and deleted_at is null)
              order by order_id, ends_on, new_owner_id, id) ending
      where order_id > ?
        and exists (select from unnest(?::text[]) as plan_id
                     where not exists (select from follow_up_visit visit
                                        where visit.plan_id = plan_id and visit.subject = 'warranty:' || ending.id
                                          and visit.deleted_at is null))
      order by order_id limit ?`,
    [from, until, after_order_id, plan_ids, limit],
  )
  return orders.map(({ order_id }) => order_id)
}

/** Orders with a visit before the end of a warranty which is no more, ends on another day, or is somebody else's now. */
export async function listOrdersWithStrayVisit(
  reading: Reading,
  { from, until, after_order_id, limit }: Omit<ListWarrantiesToVisit, "span" | "plan_ids">,
): Promise<string[]> {
  const orders = await reading.query<{ order_id: string }>(
    `select distinct warranty.order_id
       from warranty
       join follow_up_plan plan on true
       join follow_up_visit visit on visit.plan_id = plan.id and visit.subject = 'warranty:' || warranty.id
        and visit.${VISIT_IS_OPEN} and visit.deleted_at is null
      where warranty.updated_at >= ? and warranty.updated_at < ? and warranty.order_id > ?
        and (warranty.status <> 'active' or warranty.deleted_at is not null
             or warranty.customer_id is distinct from visit.customer_id
             or warranty.ends_on is distinct from visit.started_by and not ${visitIsAgreed("visit")})
      order by warranty.order_id limit ?`,
    [from, until, after_order_id, limit],
  )
  return orders.map(({ order_id }) => order_id)
}
