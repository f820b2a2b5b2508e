import type { MedusaContainer } from "@medusajs/framework/types"

import { awaitsGoods, type RmaStage } from "../../domain/rma/lifecycle"
import { AFTER_SALES_MODULE } from "../../modules/after-sales"
import { listFreightLegs } from "../../modules/after-sales/queries/fault/list-freight-legs"
import { listGivenGrants } from "../../modules/after-sales/queries/grant/list-given-grants"
import { countUnitsGivenBack } from "../../modules/after-sales/queries/rma/count-units-given-back"
import { listClaims } from "../../modules/after-sales/queries/rma/list-claims"
import { readOrderFacts } from "../order/read-order-facts"
import { readSettlementFacts, type SettlementFacts } from "../order/settlement-context"

/** What has to be known of a request before its money can be. */
export interface RmaToSettle {
  readonly id: string
  readonly order_id: string
  /** By which whoever asks holds a unit that somebody else has bought. */
  readonly warranty_id: string | null
  readonly stage: RmaStage
}

export async function readRmaSettlementFacts(
  container: MedusaContainer,
  { id, order_id, warranty_id, stage }: RmaToSettle,
  now: Date,
): Promise<SettlementFacts> {
  const afterSales = container.resolve(AFTER_SALES_MODULE)
  const goods_awaited = awaitsGoods(stage)
  const [order, claims, givenBack, freightLegs, grants] = await Promise.all([
    readOrderFacts(container, order_id, "anyone", { product_grouping: false, customer_groups: false }),
    afterSales.ask(listClaims, order_id),
    afterSales.ask(countUnitsGivenBack, { order_id, rma_id: id, goods_awaited }),
    afterSales.ask(listFreightLegs, id),
    afterSales.ask(listGivenGrants, id),
  ])
  const asked = { order, claims, givenBack, goods_awaited, freightLegs, grants }
  const facts = await readSettlementFacts(container, asked, now)
  return warranty_id === null ? facts : withoutMoney(facts)
}

/** Whoever was handed a warranty has paid nothing for the order: whatever went back would go to its buyer's card. */
function withoutMoney({ context, payments }: SettlementFacts): SettlementFacts {
  return { payments, context: { ...context, refundable: "0", value_left: "0" } }
}
