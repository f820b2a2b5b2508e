import { createOrderCreditLinesWorkflow } from "@medusajs/medusa/core-flows"
import type { BigNumberInput, MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys, MathBN } from "@medusajs/framework/utils"

import { isPositive, isZero, negate, roundDownTo, smaller, type Amount } from "../../domain/money/decimal"
import { assertNoActiveChange } from "../order/assert-no-active-change"
import { withOrderLock } from "../order/with-order-lock"

export interface BookCreditLine {
  readonly order_id: string
  /** What of core's debt to the customer is not owed; negative for what core asks of him and nobody wants. */
  readonly kept: Amount
  /** By which it is known again, so that it is booked once. */
  readonly reference: string
  readonly reference_id: string
}

/** Takes off core's books of an order what core believes to be open and is not. Safe to repeat. */
export async function bookCreditLine(container: MedusaContainer, input: BookCreditLine): Promise<void> {
  const { order_id, kept, reference, reference_id } = input
  await withOrderLock(container, order_id, async () => {
    const { owed, recorded } = await readBooks(container, order_id, reference)
    const amount = creditOf(kept, owed)
    if (recorded.includes(reference_id) || isZero(amount)) return
    await assertNoActiveChange(container, order_id)
    await createOrderCreditLinesWorkflow(container).run({
      input: { id: order_id, credit_lines: [{ amount: Number(amount), reference, reference_id }] },
    })
  })
}

/** Far below the smallest coin, and what core itself takes for nothing. */
const CERTAIN_DECIMALS = 8

/**
 * Core takes a credit line only of the sign of what is open, and never more than it; `owed` is to the customer. Taxes
 * leave core a fraction of a coin less than it shows, and more decimals on one way of reading it than on another: only
 * those count that every reading has.
 */
function creditOf(kept: Amount, owed: Amount): Amount {
  const most = (amount: Amount) => roundDownTo(amount, CERTAIN_DECIMALS)
  if (isPositive(kept)) return isPositive(owed) ? negate(smaller(kept, most(owed))) : "0"
  return isPositive(negate(owed)) ? smaller(negate(kept), most(negate(owed))) : "0"
}

interface CoreBooks {
  /** What core believes to owe the customer. */
  readonly owed: Amount
  /** What of this kind core knows already. */
  readonly recorded: readonly (string | null)[]
}

interface CoreOrder {
  readonly summary?: { readonly pending_difference?: BigNumberInput }
  readonly credit_lines?: readonly { readonly reference: string | null; readonly reference_id: string | null }[]
}

async function readBooks(container: MedusaContainer, orderId: string, reference: string): Promise<CoreBooks> {
  const query = container.resolve(ContainerRegistrationKeys.QUERY)
  const { data } = await query.graph({
    entity: "order",
    // With the total, as core's own check of a credit line reads it: without, the same sum has other decimals.
    fields: ["id", "total", "summary", "credit_lines.reference", "credit_lines.reference_id"],
    filters: { id: orderId },
  })
  const [order] = data as readonly CoreOrder[]
  const ours = (order?.credit_lines ?? []).filter((line) => line.reference === reference)
  return {
    owed: negate(MathBN.convert(order?.summary?.pending_difference ?? 0).toFixed()),
    recorded: ours.map(({ reference_id }) => reference_id),
  }
}
