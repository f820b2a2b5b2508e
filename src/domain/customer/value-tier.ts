import { isGreater, subtract, sum, type Amount } from "../money/decimal"

/** From who bought once to who keeps the shop alive (F05). */
export const CUSTOMER_TIERS = ["new", "returning", "regular", "key"] as const
export type CustomerTier = (typeof CUSTOMER_TIERS)[number]
export type EarnedTier = Exclude<CustomerTier, "new">

/** A tier is reached by its number of orders, or by what was spent in any one currency: no rate of exchange is invented. */
export interface TierStep {
  readonly orders: number
  /** By currency, in major units. A currency that is not named earns nothing by itself. */
  readonly spent: Readonly<Record<string, Amount>>
}

export interface TierRule {
  /** How far back orders count. */
  readonly months: number
  readonly steps: Readonly<Record<EarnedTier, TierStep>>
}

/** One order that was not cancelled. */
export interface CountedOrder {
  readonly currency_code: string
  /** In major units. */
  readonly paid: Amount
  readonly given_back: Amount
}

export interface Spending {
  readonly currency_code: string
  readonly paid: Amount
  readonly given_back: Amount
  /** What stayed in the shop. */
  readonly net: Amount
}

/** How one step came out: what it asks for, and by what it was reached, if it was. */
export interface TierReckoning extends TierStep {
  readonly tier: EarnedTier
  readonly reached_by: "orders" | "spent" | null
}

export interface ValueTier {
  readonly tier: CustomerTier
  readonly months: number
  readonly orders: number
  readonly spending: readonly Spending[]
  /** The whole arithmetic, the lowest step first. */
  readonly steps: readonly TierReckoning[]
}

/**
 * The tier of a customer: the highest step that he reaches, with the arithmetic of every step. An order whose money was
 * all given back counts as no order, so that nobody rises by sending everything back.
 *
 * @example
 * valueTier([{ currency_code: "eur", paid: "80", given_back: "0" }], rule).tier // "new"
 */
export function valueTier(orders: readonly CountedOrder[], rule: TierRule): ValueTier {
  const spending = spendingOf(orders)
  const kept = orders.filter(({ paid, given_back }) => isGreater(paid, given_back)).length
  const steps = (Object.keys(rule.steps) as EarnedTier[]).map((tier) => {
    const step = rule.steps[tier]
    return { tier, ...step, reached_by: reachedBy(step, kept, spending) }
  })
  const tier = steps.findLast(({ reached_by }) => reached_by !== null)?.tier ?? "new"
  return { tier, months: rule.months, orders: kept, spending, steps }
}

function reachedBy(step: TierStep, orders: number, spending: readonly Spending[]): TierReckoning["reached_by"] {
  if (orders >= step.orders) return "orders"
  const isSpent = spending.some(({ currency_code, net }) => {
    const needed = step.spent[currency_code]
    return needed !== undefined && !isGreater(needed, net)
  })
  return isSpent ? "spent" : null
}

function spendingOf(orders: readonly CountedOrder[]): Spending[] {
  const currencies = [...new Set(orders.map(({ currency_code }) => currency_code))].sort()
  return currencies.map((currency_code) => {
    const of = orders.filter((order) => order.currency_code === currency_code)
    const paid = sum(of.map((order) => order.paid))
    const given_back = sum(of.map((order) => order.given_back))
    return { currency_code, paid, given_back, net: subtract(paid, given_back) }
  })
}
