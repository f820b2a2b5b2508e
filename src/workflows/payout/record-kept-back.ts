import { createOrderCreditLinesWorkflow } from "@medusajs/medusa/core-flows"
import type { BigNumberInput, MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys, MathBN } from "@medusajs/framework/utils"

import {
  isPositive,
  isZero,
  negate,
  roundDownTo,
  smaller,
  subtract,
  sum,
  type Amount,
} from "../../domain/money/decimal"
import { givenInGoods } from "../../domain/settlement/given-in-goods"
import { notRefunded } from "../../domain/settlement/kept-back"
import { AFTER_SALES_MODULE } from "../../modules/after-sales"
import { readRma } from "../../modules/after-sales/queries/rma/read-rma"
import { assertNoActiveChange } from "../order/assert-no-active-change"
import { withOrderLock } from "../order/with-order-lock"

/** Under which reference core's credit line names the request it belongs to. */
const CREDIT_LINE_REFERENCE = "after_sales_rma"

/**
 * Tells core what a finished settlement makes of its own figures: what was kept back, given as store credit or given in
 * goods, and what the customer was let off. Core gives every unit that came back its full price and asks the full price
 * of what went out, so that without this the order would show money owed, with a button to pay it. Safe to repeat: the
 * credit line names the request.
 */
export async function recordKeptBack(container: MedusaContainer, rmaId: string): Promise<void> {
  const rma = await container.resolve(AFTER_SALES_MODULE).ask(readRma, { id: rmaId, viewer: "staff" })
  const credit = sum(rma.payouts.filter(({ method }) => method === "store_credit").map(({ amount }) => amount))
  const waived = rma.charge?.status === "waived" ? rma.charge.amount : "0"
  const kept = subtract(sum([notRefunded(rma.settlement_lines, credit), givenInGoods(rma.items)]), waived)
  const isOver = rma.payouts.every(({ status }) => status === "paid") && rma.charge?.status !== "open"
  if (rma.stage !== "settling" || !isOver || isZero(kept)) return
  await withOrderLock(container, rma.order_id, async () => {
    const { owed, recorded } = await readBooks(container, rma.order_id)
    const amount = creditOf(kept, owed)
    if (recorded.includes(rmaId) || isZero(amount)) return
    await assertNoActiveChange(container, rma.order_id)
    await createOrderCreditLinesWorkflow(container).run({
      input: {
        id: rma.order_id,
        credit_lines: [{ amount: Number(amount), reference: CREDIT_LINE_REFERENCE, reference_id: rmaId }],
      },
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
  /** Requests whose deductions core knows. */
  readonly recorded: readonly (string | null)[]
}

interface CoreOrder {
  readonly summary?: { readonly pending_difference?: BigNumberInput }
  readonly credit_lines?: readonly { readonly reference: string | null; readonly reference_id: string | null }[]
}

async function readBooks(container: MedusaContainer, orderId: string): Promise<CoreBooks> {
  const query = container.resolve(ContainerRegistrationKeys.QUERY)
  const { data } = await query.graph({
    entity: "order",
    // With the total, as core's own check of a credit line reads it: without, the same sum has other decimals.
    fields: ["id", "total", "summary", "credit_lines.reference", "credit_lines.reference_id"],
    filters: { id: orderId },
  })
  const [order] = data as readonly CoreOrder[]
  const ours = (order?.credit_lines ?? []).filter(({ reference }) => reference === CREDIT_LINE_REFERENCE)
  return {
    owed: negate(MathBN.convert(order?.summary?.pending_difference ?? 0).toFixed()),
    recorded: ours.map(({ reference_id }) => reference_id),
  }
}
