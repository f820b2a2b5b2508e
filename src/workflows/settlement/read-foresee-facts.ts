import type { MedusaContainer } from "@medusajs/framework/types"

import type { RequestedItem } from "../../domain/rma/decide-request"
import type { ForeseeQuestion } from "../../domain/settlement/foresee-settlement"
import { AFTER_SALES_MODULE } from "../../modules/after-sales"
import { listLoosePhotos } from "../../modules/after-sales/queries/evidence/list-loose-photos"
import { countUnitsGivenBack } from "../../modules/after-sales/queries/rma/count-units-given-back"
import { listClaims } from "../../modules/after-sales/queries/rma/list-claims"
import { readWantedOffers } from "../exchange/read-wanted-offers"
import { loadDecisionContext } from "../order/decision-context"
import type { OrderOwner } from "../order/read-order-facts"
import { readOrderMoney } from "../order/read-order-money"

/** What of the question the shop answers and nobody supposes. */
export type ForeseeFacts = Omit<ForeseeQuestion, "items" | "freight_legs" | "grants">

/**
 * Reads a real order as the money of a request about it is foreseen.
 *
 * @throws NOT_FOUND also for an order that belongs to somebody else
 */
export async function readForeseeFacts(
  container: MedusaContainer,
  input: {
    readonly order_id: string
    readonly owner: OrderOwner
    readonly items: readonly RequestedItem[]
    readonly now: Date
  },
): Promise<ForeseeFacts> {
  const { order, reasons, returnTermsOf } = await loadDecisionContext(container, input)
  const afterSales = container.resolve(AFTER_SALES_MODULE)
  const [claims, loosePhotos, givenBack, offers, money] = await Promise.all([
    afterSales.ask(listClaims, order.id),
    afterSales.ask(listLoosePhotos, order.id),
    afterSales.ask(countUnitsGivenBack, { order_id: order.id, rma_id: null, goods_awaited: true }),
    readWantedOffers(container, order.id, input.items),
    readOrderMoney(container, { order_id: order.id, order }, input.now),
  ])
  const photos = { ids: loosePhotos, may_be_missing: true }
  return { order, reasons, returnTermsOf, claims, photos, offers, givenBack, money }
}
