import type { MedusaContainer } from "@medusajs/framework/types"

import { awaitsGoods, type RmaStage } from "../../domain/rma/lifecycle"
import type { RefundablePayment } from "../../domain/settlement/plan-payouts"
import type { SettlementContext } from "../../domain/settlement/settlement"
import { settlementContextOf } from "../../domain/settlement/settlement-context"
import { AFTER_SALES_MODULE } from "../../modules/after-sales"
import { listFreightLegs } from "../../modules/after-sales/queries/fault/list-freight-legs"
import { listGivenGrants } from "../../modules/after-sales/queries/grant/list-given-grants"
import { countUnitsGivenBack } from "../../modules/after-sales/queries/rma/count-units-given-back"
import { listClaims } from "../../modules/after-sales/queries/rma/list-claims"
import { readOrderFacts } from "../order/read-order-facts"
import { readOrderMoney } from "../order/read-order-money"

/** What has to be known of a request before its money can be. */
export interface RmaToSettle {
  readonly id: string
  readonly order_id: string
  /** By which whoever asks holds a unit that somebody else has bought. */
  readonly warranty_id: string | null
  readonly stage: RmaStage
}

/** Windows were decided when the request was made: what was sent when does not change its money. */
const NEEDS = { shipments: false, product_grouping: false, customer_groups: false }

/** What the settlement of a request needs beyond its items. */
export interface SettlementFacts {
  readonly context: SettlementContext
  readonly payments: readonly RefundablePayment[]
}

export async function readRmaSettlementFacts(
  container: MedusaContainer,
  { id, order_id, warranty_id, stage }: RmaToSettle,
  now: Date,
): Promise<SettlementFacts> {
  const afterSales = container.resolve(AFTER_SALES_MODULE)
  const goods_awaited = awaitsGoods(stage)
  const reading = readOrderFacts(container, order_id, "anyone", NEEDS)
  const [order, money, claims, givenBack, freightLegs, grants] = await Promise.all([
    reading,
    readOrderMoney(container, { order_id, order: reading }, now),
    afterSales.ask(listClaims, order_id),
    afterSales.ask(countUnitsGivenBack, { order_id, rma_id: id, goods_awaited }),
    afterSales.ask(listFreightLegs, id),
    afterSales.ask(listGivenGrants, id),
  ])
  const context = settlementContextOf({ order, claims, givenBack, goods_awaited, freightLegs, grants }, money)
  return { payments: money.payments, context: warranty_id === null ? context : withoutMoney(context) }
}

/** Whoever was handed a warranty has paid nothing for the order: whatever went back would go to its buyer's card. */
function withoutMoney(context: SettlementContext): SettlementContext {
  return { ...context, refundable: "0", value_left: "0" }
}
