import type { BigNumberInput, MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys, MathBN } from "@medusajs/framework/utils"

import { sum, type Amount } from "../../domain/money/decimal"
import type { OrderFacts } from "../../domain/policy/order-facts"
import { unpaidValue } from "../../domain/settlement/unpaid-value"
import { AFTER_SALES_MODULE } from "../../modules/after-sales"
import { sumPassedOver } from "../../modules/after-sales/queries/payout/sum-passed-over"

interface CoreOrder {
  readonly summary?: { readonly original_order_total?: BigNumberInput; readonly paid_total?: BigNumberInput }
}

/** What of an order was never paid for, beside the credit that it was paid with. */
export async function readUnpaidValue(
  container: MedusaContainer,
  order: OrderFacts,
  paidWithCredit: Amount,
): Promise<Amount> {
  const [{ data }, passed_over] = await Promise.all([
    container.resolve(ContainerRegistrationKeys.QUERY).graph({
      entity: "order",
      fields: ["id", "summary.*"],
      filters: { id: order.id },
    }),
    container.resolve(AFTER_SALES_MODULE).ask(sumPassedOver, order.id),
  ])
  const [{ summary } = {}] = data as readonly CoreOrder[]
  const amountOf = (amount: BigNumberInput | undefined) => MathBN.convert(amount ?? 0).toFixed()
  return unpaidValue({
    currency_code: order.currency_code,
    total: order.total,
    placed_total: amountOf(summary?.original_order_total),
    paid: sum([amountOf(summary?.paid_total), paidWithCredit]),
    passed_over,
  })
}
