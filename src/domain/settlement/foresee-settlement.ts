import type { SuppliedPhotos } from "../evidence/photo-refusals"
import type { ExchangeOffers } from "../exchange/exchange-offer"
import type { FreightLeg } from "../fault/freight-leg"
import { accept, refuse, type Decision, type Refusal } from "../kernel/decision"
import type { GrantKind } from "../kernel/vocabulary"
import type { Amount } from "../money/decimal"
import type { OrderFacts } from "../policy/order-facts"
import type { AfterSalesReason } from "../policy/reason"
import type { Claims } from "../rma/claims"
import { decideRequest, type RequestedItem, type RequestPlan } from "../rma/decide-request"
import type { ReturnTermsOf } from "../rma/return-terms"
import type { UnitCounts } from "./completes-order"
import { planPayoutsOf, type PayoutOfSettlement } from "./plan-payouts"
import { settle } from "./settle"
import { addGivenBack, settlementItemsOf } from "./settle-plan"
import type { Settlement, SettlementItem } from "./settlement"
import { settlementContextOf, type OrderMoney } from "./settlement-context"
import { supposedGrantRefusals } from "./suppose-grants"
import { supposeItem, type SupposedItems } from "./suppose-item"
import type { Supposition } from "./supposition"

/** A wish of the customer's, and what is supposed to become of it. */
export type ForeseenItem = RequestedItem & Supposition

export interface ForeseeQuestion {
  readonly order: OrderFacts
  readonly items: readonly ForeseenItem[]
  readonly reasons: readonly AfterSalesReason[]
  readonly claims: Claims
  readonly returnTermsOf: ReturnTermsOf
  readonly photos: SuppliedPhotos
  readonly offers: ExchangeOffers
  /** Units that earlier requests gave back. */
  readonly givenBack: UnitCounts
  readonly money: OrderMoney
  readonly freight_legs: readonly FreightLeg[]
  readonly grants: readonly { readonly kind: GrantKind; readonly amount: Amount }[]
}

export interface ForeseenSettlement {
  readonly plan: RequestPlan
  /** In the order of the plan's items. */
  readonly items: readonly SettlementItem[]
  readonly settlement: Settlement
  readonly payouts: readonly PayoutOfSettlement[]
}

/**
 * The money of a request that is not made yet: decided as opening it decides, supposed to go on as told, and settled
 * as every request is. Without suppositions it is the preview. Refuses with every reason.
 */
export function foreseeSettlement(question: ForeseeQuestion): Decision<ForeseenSettlement> {
  const { order, items: wishes, claims, money, grants } = question
  const { reasons, returnTermsOf, photos, offers } = question
  const decision = decideRequest(order, wishes, reasons, claims, returnTermsOf, photos, offers)
  if (!decision.accepted) return decision
  const plan = decision.value
  const supposed = supposeItems(plan, wishes)
  const refusals = [...supposed.refusals, ...supposedGrantRefusals(grants, supposed.items)]
  if (refusals.length > 0) return refuse(refusals)
  const { items } = supposed
  const goods_awaited = wishes.every(({ units }) => units === undefined)
  const givenBack = addGivenBack(question.givenBack, plan, items, { goods_awaited })
  const freightLegs = question.freight_legs
  const context = settlementContextOf({ order, claims, givenBack, goods_awaited, freightLegs, grants }, money)
  const settlement = settle(items, context)
  return accept({ plan, items, settlement, payouts: planPayoutsOf(settlement, money.payments) })
}

function supposeItems(plan: RequestPlan, wishes: readonly ForeseenItem[]): SupposedItems {
  const items = settlementItemsOf(plan)
  const wishOf = wishesOfItems(plan, wishes)
  const isOf = (wish: number) => (_: unknown, position: number) => wishOf[position] === wish
  const supposed = wishes.map((wish, index) =>
    supposeItem(plan.items.filter(isOf(index)), items.filter(isOf(index)), wish, `items.${index}`),
  )
  const refusals: Refusal[] = supposed.flatMap((one) => one.refusals)
  return { items: supposed.flatMap((one) => one.items), refusals }
}

/** By which wish each planned item is: an accepted plan holds exactly the units asked for, in the order of the wishes. */
function wishesOfItems({ items }: RequestPlan, wishes: readonly ForeseenItem[]): (number | undefined)[] {
  const wishOfUnit = wishes.flatMap(({ quantity }, index) => Array.from({ length: quantity }, () => index))
  let units = 0
  return items.map((planned) => {
    const wish = wishOfUnit[units]
    units += planned.units.length
    return wish
  })
}
