import type { MedusaContainer } from "@medusajs/framework/types"
import { MedusaError } from "@medusajs/framework/utils"

import { inCurrency } from "../../domain/money/in-currency"
import type { PayoutState } from "../../modules/after-sales/commands/payout/change-payout"
import { readHolder } from "../store-credit/read-holder"
import { storeCreditOf } from "../store-credit/store-credit-of"
import type { PayoutRoad } from "./payout-road"

/** As store credit, with whoever keeps it. */
export const creditRoad: PayoutRoad = {
  findObstacle: async (container, payout) =>
    (await holderOf(container, payout)) === null
      ? { action: "call_off", words: "The order has neither a customer nor an e-mail address" }
      : null,
  pay: async (container, payout) => {
    const { id, rma_id, order_id, currency_code, amount } = payout
    const holder = await holderOf(container, payout)
    if (holder === null) throw new MedusaError(MedusaError.Types.UNEXPECTED_STATE, `Nobody holds the credit of ${id}`)
    await storeCreditOf(container).issue({
      ...{ marker: id, holder, currency_code, order_id, rma_id },
      amount: inCurrency(amount, currency_code),
    })
  },
  find: async (container, { id }) => {
    const credit = await storeCreditOf(container).find(id)
    return credit && { proof: { credit_reference: credit.reference }, answered: true }
  },
}

function holderOf(container: MedusaContainer, { order_id }: PayoutState) {
  return readHolder(container, { entity: "order", id: order_id })
}
