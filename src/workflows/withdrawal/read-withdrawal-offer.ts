import type { MedusaContainer } from "@medusajs/framework/types"

import type { OrderFacts } from "../../domain/policy/order-facts"
import { offerWithdrawal, type WithdrawalOffer } from "../../domain/withdrawal/offer-withdrawal"
import { AFTER_SALES_MODULE } from "../../modules/after-sales"
import { listClaims } from "../../modules/after-sales/queries/rma/list-claims"
import { loadDecisionContext } from "../order/decision-context"
import type { OrderOwner } from "../order/read-order-facts"

export interface OrderWithdrawalOffer {
  readonly order: OrderFacts
  readonly offer: WithdrawalOffer
}

/** Whether an order can be withdrawn from now. */
export async function readWithdrawalOffer(
  container: MedusaContainer,
  input: { readonly order_id: string; readonly owner: OrderOwner; readonly now: Date },
): Promise<OrderWithdrawalOffer> {
  const [{ order, returnTermsOf }, claims] = await Promise.all([
    loadDecisionContext(container, input),
    container.resolve(AFTER_SALES_MODULE).ask(listClaims, input.order_id),
  ])
  return { order, offer: offerWithdrawal(order, claims, returnTermsOf) }
}
