import type { MedusaContainer } from "@medusajs/framework/types"

import { awaitsGoods } from "../../domain/rma/lifecycle"
import { AFTER_SALES_MODULE } from "../../modules/after-sales"
import { listFreightLegs } from "../../modules/after-sales/queries/fault/list-freight-legs"
import { listGivenGrants } from "../../modules/after-sales/queries/grant/list-given-grants"
import { countUnitsGivenBack } from "../../modules/after-sales/queries/rma/count-units-given-back"
import { listClaims } from "../../modules/after-sales/queries/rma/list-claims"
import { readOrderFacts } from "../order/read-order-facts"
import { readSettlementFacts, type SettlementFacts } from "../order/settlement-context"

/** @throws NOT_FOUND when there is no such request */
export async function readRmaSettlementFacts(
  container: MedusaContainer,
  rmaId: string,
  now: Date,
): Promise<SettlementFacts & { readonly order_id: string }> {
  const afterSales = container.resolve(AFTER_SALES_MODULE)
  const { order_id, warranty_id, stage } = await afterSales.retrieveRma(rmaId, {
    select: ["order_id", "warranty_id", "stage"],
  })
  const goods_awaited = awaitsGoods(stage)
  const [order, claims, givenBack, freightLegs, grants] = await Promise.all([
    readOrderFacts(container, order_id, "anyone", { product_grouping: false, customer_groups: false }),
    afterSales.ask(listClaims, order_id),
    afterSales.ask(countUnitsGivenBack, { order_id, rma_id: rmaId, goods_awaited }),
    afterSales.ask(listFreightLegs, rmaId),
    afterSales.ask(listGivenGrants, rmaId),
  ])
  const asked = { order, claims, givenBack, goods_awaited, freightLegs, grants }
  const facts = await readSettlementFacts(container, asked, now)
  return { order_id, ...(warranty_id === null ? facts : withoutMoney(facts)) }
}

/** Whoever was handed a warranty has paid nothing for the order: whatever went back would go to its buyer's card. */
function withoutMoney({ context, payments }: SettlementFacts): SettlementFacts {
  return { payments, context: { ...context, refundable: "0", value_left: "0" } }
}
