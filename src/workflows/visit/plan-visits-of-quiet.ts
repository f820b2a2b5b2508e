import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"

import type { PlanTerms } from "../../domain/follow-up/plan"
import { DAY_MS } from "../../domain/calendar/instant"
import { logFailure } from "../log-failure"
import { planVisitsOf, plansFor } from "./plan-visits-of"

const PAGE = 100
/** The sweep may have been down for so long without anybody being forgotten. */
const LOOK_BACK_DAYS = 7

interface CoreOrder {
  readonly id: string
  readonly customer_id: string | null
  readonly created_at: string | Date
}

/**
 * Makes visits to customers who have not bought for as long as a plan says (F05), from the last order of each. A customer
 * is quiet once for each last order: the next one begins anew.
 */
export async function planVisitsOfQuiet(container: MedusaContainer, now: Date): Promise<number> {
  let planned = 0
  for (const plan of await plansFor(container, "customer_quiet")) {
    for (let skip = 0, page = PAGE; page === PAGE; skip += PAGE) {
      const orders = await listOrders(container, plan, now, skip)
      page = orders.length
      for (const order of await withoutLaterOrder(container, orders)) {
        await logFailure(container, `a quiet customer's order ${order.id}`, async () => {
          const fact = { kind: "customer_quiet", at: new Date(order.created_at) } as const
          const subject = `order:${order.id}`
          planned += await planVisitsOf(
            container,
            { order_id: order.id, trigger: "customer_quiet", subject, fact },
            now,
          )
        })
      }
    }
  }
  return planned
}

/** Orders that are as old as the plan waits, within the days that the sweep looks back. */
async function listOrders(
  container: MedusaContainer,
  { offset_days }: PlanTerms,
  now: Date,
  skip: number,
): Promise<readonly CoreOrder[]> {
  const query = container.resolve(ContainerRegistrationKeys.QUERY)
  const until = now.getTime() - offset_days * DAY_MS
  const { data } = await query.graph({
    entity: "order",
    fields: ["id", "customer_id", "created_at"],
    filters: {
      created_at: { $gte: new Date(until - LOOK_BACK_DAYS * DAY_MS), $lt: new Date(until) },
      status: { $nin: ["canceled", "draft"] },
    },
    pagination: { skip, take: PAGE, order: { id: "ASC" } },
  })
  return data as readonly CoreOrder[]
}

async function withoutLaterOrder(
  container: MedusaContainer,
  orders: readonly CoreOrder[],
): Promise<readonly CoreOrder[]> {
  const customers = [...new Set(orders.flatMap(({ customer_id }) => customer_id ?? []))]
  if (customers.length === 0) return []
  const query = container.resolve(ContainerRegistrationKeys.QUERY)
  const { data } = await query.graph({
    entity: "order",
    fields: ["customer_id", "created_at"],
    filters: { customer_id: customers },
  })
  const all = data as readonly CoreOrder[]
  return orders.filter(
    (order) =>
      order.customer_id !== null &&
      !all.some(
        (other) => other.customer_id === order.customer_id && new Date(other.created_at) > new Date(order.created_at),
      ),
  )
}
