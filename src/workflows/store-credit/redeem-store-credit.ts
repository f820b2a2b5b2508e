import { createStep, createWorkflow, StepResponse, WorkflowResponse } from "@medusajs/framework/workflows-sdk"
import type { MedusaContainer } from "@medusajs/framework/types"
import { MedusaError } from "@medusajs/framework/utils"

import { decide, type Refusal } from "../../domain/kernel/decision"
import { isGreater, isPositive, type Amount } from "../../domain/money/decimal"
import { inCurrency } from "../../domain/money/in-currency"
import { toCreditHolder, type CreditHolder } from "../../domain/store-credit/holder"
import { AFTER_SALES_MODULE } from "../../modules/after-sales"
import { onceById, recall, type IdempotencyKey } from "../../modules/after-sales/commands/once"
import { acceptedOrThrow } from "../../modules/after-sales/refusal-error"
import type { RedeemedStoreCredit } from "../../types/store-credit"
import { readCart, type CreditedCart } from "./cart-credit-line"
import { giveCreditBack, payWithCredit } from "./pay-cart-with-credit"
import { withCartLock } from "./with-cart-lock"

export interface RedeemStoreCreditInput {
  readonly cart_id: string
  readonly holder: CreditHolder
  readonly amount: Amount
  readonly idempotency: IdempotencyKey | null
  readonly now: string
}

const redeemStep = createStep("after-sales-redeem-store-credit", async (input: RedeemStoreCreditInput, { container }) =>
  withCartLock(container, input.cart_id, async () => {
    const cart = await readOwnCart(container, input)
    const amount = inCurrency(input.amount, cart.currency_code)
    const redeemed: RedeemedStoreCredit = { cart_id: cart.id, currency_code: cart.currency_code, amount }
    const afterSales = container.resolve(AFTER_SALES_MODULE)
    if ((await afterSales.ask(recall, input.idempotency)) !== null) return new StepResponse(redeemed)
    await giveCreditBack(container, cart, new Date(input.now))
    const { total } = await readOwnCart(container, input)
    acceptedOrThrow(decide(aboveTotal(amount, String(total)), () => amount))
    if (isPositive(amount)) await payWithCredit(container, { ...input, cart, amount, now: new Date(input.now) })
    // Last, so that a crash before leaves nothing that a repetition would take for done.
    await afterSales.run(
      onceById(input.idempotency, async () => cart.id),
      cart.id,
    )
    return new StepResponse(redeemed)
  }),
)

/** A customer pays part of a cart, or all of it, with store credit. The amount replaces the one before. */
export const redeemStoreCreditWorkflow = createWorkflow(
  "after-sales-redeem-store-credit-flow",
  (input: RedeemStoreCreditInput) => {
    const redeemed = redeemStep(input)
    return new WorkflowResponse(redeemed)
  },
)

/** @throws NOT_FOUND also for somebody else's cart */
async function readOwnCart(container: MedusaContainer, input: RedeemStoreCreditInput): Promise<CreditedCart> {
  const cart = await readCart(container, input.cart_id)
  const holder = cart && toCreditHolder({ ...cart, has_account: cart.customer?.has_account ?? false })
  const isOwn = holder?.customer_id === input.holder.customer_id && holder.email === input.holder.email
  if (!cart || !isOwn) {
    throw new MedusaError(MedusaError.Types.NOT_FOUND, `Cart with id: ${input.cart_id} was not found`)
  }
  const completed: Refusal[] = cart.completed_at
    ? [{ code: "cart_completed", message: "The order of this cart has been placed.", field: "cart_id" }]
    : []
  return acceptedOrThrow(decide(completed, () => cart))
}

function aboveTotal(amount: Amount, total: Amount): Refusal[] {
  if (!isGreater(amount, total)) return []
  const message = `The cart comes to ${total}.`
  return [{ code: "store_credit_above_total", message, field: "amount", facts: { amount, total } }]
}
