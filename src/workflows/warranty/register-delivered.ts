import type { MedusaContainer } from "@medusajs/framework/types"
import { Modules } from "@medusajs/framework/utils"

import { localDate } from "../../domain/calendar/local-date"
import type { OrderFacts } from "../../domain/policy/order-facts"
import { carryOver } from "../../domain/warranty/carry-over"
import { planWarranties } from "../../domain/warranty/plan-warranties"
import type { WarrantyTerms } from "../../domain/warranty/terms"
import { AFTER_SALES_MODULE } from "../../modules/after-sales"
import { registerUnits } from "../../modules/after-sales/commands/warranty/register-units"
import { listPlansForDecision } from "../../modules/after-sales/queries/warranty/list-plans-for-decision"
import { listReplacedUnits } from "../../modules/after-sales/queries/warranty/list-replaced-units"
import { WARRANTY_EVENTS } from "../../types/events"
import { readShopZone } from "../calendar/read-shop-zone"
import { factsNeededBy } from "../order/read-order-facts"
import { readOrderOfParcel } from "../order/read-order-of-parcel"

/** Registers the warranties of what a delivered parcel held, and answers how many were new. */
export async function registerDelivered(container: MedusaContainer, fulfillmentId: string, now: Date): Promise<number> {
  const plans = await container.resolve(AFTER_SALES_MODULE).ask(listPlansForDecision, undefined)
  if (plans.length === 0) return 0
  const order = await readOrderOfParcel(container, fulfillmentId, factsNeededBy(plans))
  return order === null ? 0 : registerWarranties(container, order, plans, now)
}

/** The same of everything that an order had delivered. What is registered stays as it is. */
export async function registerWarranties(
  container: MedusaContainer,
  order: OrderFacts,
  plans: readonly WarrantyTerms[],
  now: Date,
): Promise<number> {
  if (plans.length === 0) return 0
  const afterSales = container.resolve(AFTER_SALES_MODULE)
  const [time_zone, replaced] = await Promise.all([
    readShopZone(container),
    afterSales.ask(listReplacedUnits, order.id),
  ])
  const localDateOf = (instant: number) => localDate(time_zone, new Date(instant))
  const planned = carryOver(planWarranties(order, plans, localDateOf), replaced, localDateOf)
  const ids = await afterSales.run(registerUnits, { order, planned, now })
  if (ids.length > 0) {
    const events = ids.map((id) => ({ name: WARRANTY_EVENTS.registered, data: { id } }))
    await container.resolve(Modules.EVENT_BUS).emit(events)
  }
  return ids.length
}
