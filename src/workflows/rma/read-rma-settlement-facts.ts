import type { MedusaContainer } from "@medusajs/framework/types"

import { AFTER_SALES_MODULE } from "../../modules/after-sales"
import { listClaims } from "../../modules/after-sales/queries/rma/list-claims"
import { readOrderFacts } from "../order/read-order-facts"
import { readSettlementFacts, type SettlementFacts } from "../order/settlement-context"
import { readRmaOrderId } from "./read-rma-order-id"

/** @throws NOT_FOUND when there is no such request */
export async function readRmaSettlementFacts(
  container: MedusaContainer,
  rmaId: string,
): Promise<SettlementFacts & { readonly order_id: string }> {
  const order_id = await readRmaOrderId(container, rmaId)
  const [order, claims] = await Promise.all([
    readOrderFacts(container, order_id, "anyone", { product_grouping: false, customer_groups: false }),
    container.resolve(AFTER_SALES_MODULE).ask(listClaims, order_id),
  ])
  return { order_id, ...(await readSettlementFacts(container, order, claims)) }
}
