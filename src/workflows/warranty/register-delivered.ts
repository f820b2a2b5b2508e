import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys, Modules } from "@medusajs/framework/utils"

import { localDate } from "../../domain/calendar/local-date"
import { carryOver } from "../../domain/warranty/carry-over"
import { planWarranties } from "../../domain/warranty/plan-warranties"
import type { WarrantyTerms } from "../../domain/warranty/terms"
import { AFTER_SALES_MODULE } from "../../modules/after-sales"
import { registerUnits } from "../../modules/after-sales/commands/warranty/register-units"
import { loadCalendars } from "../../modules/after-sales/queries/calendar/load-calendars"
import { listPlansForDecision } from "../../modules/after-sales/queries/warranty/list-plans-for-decision"
import { listReplacedUnits } from "../../modules/after-sales/queries/warranty/list-replaced-units"
import { WARRANTY_EVENTS } from "../../types/events"
import { factsNeededBy } from "../order/decision-context"
import { readOrderFacts } from "../order/read-order-facts"

/**
 * Registers the warranties of what a delivered parcel held, and answers how many were new. What has arrived is read from
 * core and not taken from the event, so that events may be lost, repeated and reordered. A shop without a published plan
 * pays one look at an index for it.
 */
export async function registerDelivered(container: MedusaContainer, fulfillmentId: string): Promise<number> {
  const plans = await container.resolve(AFTER_SALES_MODULE).ask(listPlansForDecision, undefined)
  if (plans.length === 0) return 0
  const orderId = await findOrder(container, fulfillmentId)
  return orderId === null ? 0 : registerOrder(container, orderId, plans)
}

async function findOrder(container: MedusaContainer, fulfillmentId: string): Promise<string | null> {
  const { data } = await container.resolve(ContainerRegistrationKeys.QUERY).graph({
    entity: "fulfillment",
    fields: ["id", "order.id"],
    filters: { id: fulfillmentId },
  })
  const [parcel] = data as readonly { readonly order?: { readonly id: string } | null }[]
  return parcel?.order?.id ?? null
}

async function registerOrder(
  container: MedusaContainer,
  orderId: string,
  plans: readonly WarrantyTerms[],
): Promise<number> {
  const afterSales = container.resolve(AFTER_SALES_MODULE)
  const [order, calendarOf, replaced] = await Promise.all([
    readOrderFacts(container, orderId, "anyone", factsNeededBy(plans)),
    afterSales.ask(loadCalendars, undefined),
    afterSales.ask(listReplacedUnits, orderId),
  ])
  const { time_zone } = calendarOf(null)
  const localDateOf = (instant: number) => localDate(time_zone, new Date(instant))
  const planned = carryOver(planWarranties(order, plans, localDateOf), replaced, localDateOf)
  const ids = await afterSales.run(registerUnits, { order, planned, now: new Date() })
  if (ids.length > 0) {
    const events = ids.map((id) => ({ name: WARRANTY_EVENTS.registered, data: { id } }))
    await container.resolve(Modules.EVENT_BUS).emit(events)
  }
  return ids.length
}
