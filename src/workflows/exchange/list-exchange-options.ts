import type { MedusaContainer } from "@medusajs/framework/types"
import { MedusaError } from "@medusajs/framework/utils"

import { termsOfExchange } from "../../domain/exchange/terms-of-exchange"
import { AFTER_SALES_MODULE } from "../../modules/after-sales"
import { listClaims } from "../../modules/after-sales/queries/rma/list-claims"
import { acceptedOrThrow } from "../../modules/after-sales/refusal-error"
import { loadDecisionContext } from "../order/decision-context"
import type { OrderOwner } from "../order/read-order-facts"
import { pageExchangeOptions, type ListedOptions } from "./page-exchange-options"
import { readMarket } from "./read-market"

export interface ListExchangeOptions {
  readonly order_id: string
  readonly line_item_id: string
  readonly owner: OrderOwner
  /** Only the grounds of this reason; any ground when it is left out. */
  readonly reason_code: string | undefined
  readonly after_id: string | null
  readonly limit: number
  readonly now: Date
}

/**
 * The variants that a unit of a line can be exchanged for, in stock, with the difference each, priced by the same
 * arithmetic that opens the request.
 *
 * @throws NOT_FOUND also for an order that belongs to somebody else
 */
export async function listExchangeOptions(
  container: MedusaContainer,
  input: ListExchangeOptions,
): Promise<ListedOptions> {
  const { order, reasons, returnTermsOf } = await loadDecisionContext(container, input)
  const line = order.lines.find(({ id }) => id === input.line_item_id)
  const market = await readMarket(container, input.order_id)
  if (!line || !market)
    throw new MedusaError(MedusaError.Types.NOT_FOUND, `The order has no line ${input.line_item_id}`)
  const claims = await container.resolve(AFTER_SALES_MODULE).ask(listClaims, order.id)
  const given = reasons.filter(({ code }) => input.reason_code === undefined || code === input.reason_code)
  const { unit, terms } = acceptedOrThrow(termsOfExchange(order, line, given, claims, returnTermsOf))
  const { product_id, variant_id } = line
  const goods = { product_id, variant_id, price_paid: unit.price_paid }
  return pageExchangeOptions(container, { market, goods, terms, after_id: input.after_id, limit: input.limit })
}
