import type { MedusaContainer } from "@medusajs/framework/types"

import { awaitsGoods, type RmaStage } from "../../domain/rma/lifecycle"
import { AFTER_SALES_MODULE } from "../../modules/after-sales"
import { listFreightLegs } from "../../modules/after-sales/queries/fault/list-freight-legs"
import { listGivenGrants } from "../../modules/after-sales/queries/grant/list-given-grants"
import { countUnitsGivenBack } from "../../modules/after-sales/queries/rma/count-units-given-back"
import { listClaims } from "../../modules/after-sales/queries/rma/list-claims"
import { readOrderFacts } from "../order/read-order-facts"
import { readSettlementFacts, type SettlementFacts } from "../order/settlement-context"

export async function readRmaSettlementFacts(
  container: MedusaContainer,
  { id, order_id, stage }: { readonly id: string; readonly order_id: string; readonly stage: RmaStage },
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
  return readSettlementFacts(container, { order, claims, givenBack, goods_awaited, freightLegs, grants }, now)
}
