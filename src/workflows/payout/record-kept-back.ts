import type { MedusaContainer } from "@medusajs/framework/types"

import { isZero, subtract, sum } from "../../domain/money/decimal"
import { givenInGoods } from "../../domain/settlement/given-in-goods"
import { notRefunded } from "../../domain/settlement/kept-back"
import { AFTER_SALES_MODULE } from "../../modules/after-sales"
import { readRma } from "../../modules/after-sales/queries/rma/read-rma"
import { bookCreditLine } from "./book-credit-line"

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
  await bookCreditLine(container, {
    order_id: rma.order_id,
    kept,
    reference: CREDIT_LINE_REFERENCE,
    reference_id: rmaId,
  })
}
