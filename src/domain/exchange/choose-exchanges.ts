import { decide, type Decision, type Refusal } from "../kernel/decision"
import type { OrderUnit } from "../rma/units"
import type { PolicyTerms } from "../policy/terms"
import type { ExchangeOffers } from "./exchange-offer"
import { planExchange, type PlannedExchange, type RequestedExchange } from "./plan-exchange"

/** An item of a request that staff choose goods for, told by the request as it stands. */
export interface ChoosableItem {
  readonly id: string
  /** Of the goods that come back. */
  readonly product_id: string | null
  /** False where the reason has nothing to send: what stays with the customer is not exchanged. */
  readonly goods_come_back: boolean
  /** What the customer chose and was promised; null where he asked for something else. */
  readonly promised_variant_id: string | null
  readonly terms: PolicyTerms
  readonly units: readonly Pick<OrderUnit, "price_paid">[]
}

/** What staff choose for an item when they approve; `field` is its path in the body. */
export interface ExchangeChoice {
  readonly id: string
  readonly field: string
  readonly exchange: RequestedExchange
}

/** What is on offer in the order's currency, and the words to the customer. */
export interface ChoiceFacts {
  readonly offers: ExchangeOffers
  readonly currency_code: string
  readonly words: string | null
}

/**
 * What staff have agreed with the customer to send for an item, by item id: priced today against what was paid, by the
 * same rule as a customer's own choice, and with words to him, because it replaces what he asked for. Units that the
 * item itself was promised are its own to choose again.
 */
export function chooseExchanges(
  items: readonly ChoosableItem[],
  choices: readonly ExchangeChoice[],
  facts: ChoiceFacts,
): Decision<ReadonlyMap<string, PlannedExchange>> {
  const made = choices.flatMap((choice) => {
    const item = items.find(({ id }) => id === choice.id)
    return item ? [{ ...choice, item }] : []
  })
  const taken = new Map<string, number>()
  const take = (variantId: string, units: number) => taken.set(variantId, (taken.get(variantId) ?? 0) + units)
  for (const { item } of made) if (item.promised_variant_id !== null) take(item.promised_variant_id, -item.units.length)
  const plans = made.map(({ id, field, exchange: wanted, item }) => {
    const { terms, units } = item
    const { offers, currency_code } = facts
    const promised = taken.get(wanted.variant_id) ?? 0
    const plan = planExchange(wanted, { line: item, units, terms, currency_code, offers, promised, field })
    take(wanted.variant_id, units.length)
    return { id, exchange: plan.exchange, refusals: [...reasonRefusals(item, field), ...plan.refusals] }
  })
  const refusals = [...plans.flatMap((plan) => plan.refusals), ...silenceRefusals(made.length, facts.words)]
  return decide(
    refusals,
    () => new Map(plans.flatMap(({ id, exchange }) => (exchange ? [[id, exchange] as const] : []))),
  )
}

function reasonRefusals({ id, goods_come_back }: ChoosableItem, field: string): Refusal[] {
  if (goods_come_back) return []
  const message = "Goods that do not come back are not exchanged."
  return [{ code: "remedy_not_allowed_for_reason", message, field: `${field}.resolution`, facts: { item_id: id } }]
}

function silenceRefusals(choices: number, words: string | null): Refusal[] {
  if (choices === 0 || words?.trim()) return []
  return [{ code: "words_required", message: "Write to the customer what was agreed to send instead.", field: "words" }]
}
