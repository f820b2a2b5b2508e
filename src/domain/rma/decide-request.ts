import { decide, type Decision, type Refusal } from "../kernel/decision"
import { sum, type Amount } from "../money/decimal"
import { NO_CLAIMS, type Claims } from "./claims"
import { orderRefusals } from "./order-refusals"
import { planItem, type PlannedItem, type RequestedItem } from "./plan-item"
import { repairStandsAlone } from "./repair-stands-alone"
import type { RequestFacts } from "./request-facts"

export type { PlannedItem, RequestedItem } from "./plan-item"

export interface RequestPlan {
  /** One or more for each item asked for: units under different terms become items of their own. */
  readonly items: readonly PlannedItem[]
  /** Sum of the prices paid for all units asked for. */
  readonly value: Amount
}

/** Whether a request may be opened, and with which units; otherwise every reason against it, each naming its item. */
export function decideRequest(requested: readonly RequestedItem[], facts: RequestFacts): Decision<RequestPlan> {
  let held = facts.claims
  let promised: ReadonlyMap<string, number> = new Map()
  const plans = requested.map((item, index) => {
    const plan = planItem(item, `items.${index}`, { ...facts, claims: held, promised })
    // A second item about the same line must not be given the same units.
    held = withPlannedUnits(held, plan)
    promised = withPromisedUnits(promised, plan)
    return plan
  })
  const refusals = [
    ...orderRefusals(facts.order),
    ...emptinessRefusals(requested),
    ...plans.flatMap((plan) => plan.refusals),
    ...repairStandsAlone(plans.flatMap((plan) => plan.items.map(({ resolution }) => resolution))),
  ]
  return decide(refusals, () => {
    const items = plans.flatMap((plan) => plan.items)
    return { items, value: sum(items.flatMap((item) => item.units.map((unit) => unit.price_paid))) }
  })
}

/** The claims on an order as they would be once the plan is carried out. */
export function withPlannedUnits(claims: Claims, plan: Pick<RequestPlan, "items">): Claims {
  const after = new Map(claims)
  for (const { line, units } of plan.items) {
    const held = after.get(line.id) ?? NO_CLAIMS
    after.set(line.id, { ...held, ordinals: new Set([...held.ordinals, ...units.map((unit) => unit.ordinal)]) })
  }
  return after
}

/** Nor may two items be promised the same unit on the shelf. */
function withPromisedUnits(promised: ReadonlyMap<string, number>, { items }: Pick<RequestPlan, "items">) {
  const after = new Map(promised)
  for (const { exchange, units } of items) {
    if (exchange) after.set(exchange.offer.variant_id, (after.get(exchange.offer.variant_id) ?? 0) + units.length)
  }
  return after
}

function emptinessRefusals(requested: readonly RequestedItem[]): Refusal[] {
  if (requested.length > 0) return []
  return [{ code: "quantity_not_available", message: "Ask for at least one unit.", field: "items" }]
}
