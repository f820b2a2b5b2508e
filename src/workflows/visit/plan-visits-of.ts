import type { MedusaContainer } from "@medusajs/framework/types"

import { zoneOfAddress } from "../../domain/contact/zone-of-address"
import { planApplies } from "../../domain/follow-up/plan-applies"
import type { PlanTerms } from "../../domain/follow-up/plan"
import { planVisits, type PlannedVisit, type VisitFact } from "../../domain/follow-up/plan-visits"
import type { VisitTrigger } from "../../domain/follow-up/words"
import type { OrderFacts } from "../../domain/policy/order-facts"
import { AFTER_SALES_MODULE } from "../../modules/after-sales"
import { makeVisits, type VisitToMake } from "../../modules/after-sales/commands/visit/make-visits"
import { loadCalendars } from "../../modules/after-sales/queries/calendar/load-calendars"
import { loadPlans } from "../../modules/after-sales/queries/follow-up/select-plan-terms"
import { readShopZone } from "../calendar/read-shop-zone"
import { factsNeededBy, readOrderFacts } from "../order/read-order-facts"
import { readOwner } from "../order/read-owner"

/** Something that happened to an order and may start plans. */
export interface OrderFact {
  readonly order_id: string
  readonly trigger: VisitTrigger
  /** Kind and id of what the visits are about. */
  readonly subject: string
  readonly fact: VisitFact
  /** Who is visited instead of the buyer: he has handed on what it is about, and nobody else learns of his order. */
  readonly new_owner?: NewOwner | null
}

/** Somebody who was given what another has bought. */
export interface NewOwner extends Buyer {
  readonly customer_id: string
  readonly email: string | null
}

/** The buyer, as far as somebody who visits him has to know him. */
export interface Buyer {
  readonly phone: string | null
  readonly name: string | null
  readonly language: string
  readonly time_zone: string
  readonly country_code: string | null
  readonly postal_code: string | null
}

/**
 * Makes the first visit of every plan that a fact starts, of those in force when it happened. May be repeated: what is
 * there already is not made again. Returns how many were made or moved.
 */
export async function planVisitsOf(container: MedusaContainer, fact: OrderFact, now: Date): Promise<number> {
  const plans = await plansFor(container, fact.trigger)
  if (plans.length === 0) return 0
  const order = await readOrderOfPlans(container, fact.order_id, plans)
  if (order.status !== "active") return 0
  return makeFor(container, plans, order, fact, now)
}

/** The plans in force that a trigger starts: one short question, and the whole cost of an event in a shop without any. */
export async function plansFor(container: MedusaContainer, trigger: VisitTrigger): Promise<readonly PlanTerms[]> {
  const plans = await container.resolve(AFTER_SALES_MODULE).ask(loadPlans, undefined)
  return plans.filter((plan) => plan.trigger === trigger)
}

/** The order with what these plans' conditions look at, and no more. */
export async function readOrderOfPlans(
  container: MedusaContainer,
  orderId: string,
  plans: readonly Pick<PlanTerms, "conditions">[],
): Promise<OrderFacts> {
  return readOrderFacts(container, orderId, "anyone", factsNeededBy(plans))
}

export async function makeFor(
  container: MedusaContainer,
  plans: readonly PlanTerms[],
  order: OrderFacts,
  { trigger, subject, fact, new_owner = null }: OrderFact,
  now: Date,
): Promise<number> {
  const governing = plans.filter((plan) => isAfter(plan, fact) && planApplies(plan, order))
  if (governing.length === 0) return 0
  const buyer = new_owner ?? (await readBuyer(container, order.id))
  const about =
    new_owner === null
      ? { customer_id: order.customer_id, email: order.email, order_id: order.id, order_display_id: order.display_id }
      : { customer_id: new_owner.customer_id, email: new_owner.email, order_id: null, order_display_id: null }
  const planned = await planAll(container, governing, fact, buyer, 1)
  const visits = planned.flatMap(({ plan, visits: [first] }): VisitToMake[] => {
    // What a warranty or an old delivery would have had in the past is not made up for.
    if (first === undefined || (fact.kind === "warranty" && first.due_at <= now)) return []
    return [
      {
        ...first,
        ...{ plan_id: plan.plan_id, plan_version_id: plan.id, trigger, subject, started_by: startOf(fact) },
        ...{ method: plan.method, duration_minutes: plan.duration_minutes, team_id: plan.team_id, script: null },
        ...{ ...about, phone: buyer.phone, customer_name: buyer.name },
        ...{ language: buyer.language, time_zone: buyer.time_zone },
        ...{ country_code: buyer.country_code, postal_code: buyer.postal_code },
      },
    ]
  })
  return container.resolve(AFTER_SALES_MODULE).run(makeVisits, { visits, now })
}

/** What each plan makes of a fact, for real visits and for the simulator alike. */
export async function planAll<Plan extends Pick<PlanTerms, "calendar_id"> & Parameters<typeof planVisits>[0]>(
  container: MedusaContainer,
  plans: readonly Plan[],
  fact: VisitFact,
  { time_zone }: Pick<Buyer, "time_zone">,
  count: number,
): Promise<{ readonly plan: Plan; readonly visits: readonly PlannedVisit[] }[]> {
  const keepsHours = plans.some(({ calendar_id }) => calendar_id !== null)
  const calendarOf = keepsHours ? await container.resolve(AFTER_SALES_MODULE).ask(loadCalendars, undefined) : null
  return plans.map((plan) => {
    const calendar = plan.calendar_id === null ? null : (calendarOf?.(plan.calendar_id) ?? null)
    return { plan, visits: planVisits(plan, fact, { time_zone, calendar }, count) }
  })
}

/** A plan governs what happens after it was published: whoever installs it does not call the customers of last year. */
function isAfter({ published_at }: PlanTerms, fact: VisitFact): boolean {
  return fact.kind === "warranty" || fact.at.getTime() >= (published_at ?? Infinity)
}

function startOf(fact: VisitFact): string {
  return fact.kind === "warranty" ? fact.ends_on : fact.at.toISOString()
}

/** The owner of an order. His clock is told by the address, and where that is unknown by the shop's calendar. */
export async function readBuyer(container: MedusaContainer, orderId: string): Promise<Buyer> {
  const owner = await readOwner(container, orderId)
  const { country_code = null, province = null, postal_code = null } = owner?.address ?? {}
  return {
    ...{ phone: owner?.phone ?? null, name: owner?.name ?? null, language: owner?.locale ?? "en" },
    ...{ country_code, postal_code },
    time_zone: zoneOfAddress(country_code, province) ?? (await readShopZone(container)),
  }
}
