import { currencyDecimals } from "../../src/domain/money/currency-decimals"
import { roundTo, subtract, sum } from "../../src/domain/money/decimal"
import type { AdminRma, SettlementBody } from "../../src/types"
import type { Api } from "../seed/api"
import { actAsStaff, readRequest, STAFF_REQUESTS } from "../seed/requests/calls"
import { readMoney } from "./core"
import { equal, holds, lessThanACoin } from "./expect"

/** What is promised and what is paid, without the ids that differ: the lines in their order, and the sums. */
export function moneyOf({ currency_code, lines, total, payable }: SettlementBody): object {
  return {
    currency_code,
    lines: lines.map(({ kind, line_item_id, quantity, percentage, amount }) => ({
      ...{ kind, line_item_id, quantity, percentage, amount },
    })),
    total,
    payable,
  }
}

/** Takes in everything of a request and finds it as new. */
export async function takeIn(admin: Api, id: string): Promise<AdminRma> {
  const approved = await readRequest(admin, id)
  const items = approved.items.map((item) => ({ id: item.id, quantity: item.quantity }))
  const received = await actAsStaff(admin, id, "receive", { items })
  const units = received.items.flatMap((item) => item.units)
  return actAsStaff(admin, id, "inspect", {
    units: units.map((unit) => ({ id: unit.id, accepted: true, grade: "as_new", disposition: "restock" })),
  })
}

/** Settles with two clicks at once. Whatever each of them is answered, the money leaves once. */
export async function settleWithTwoClicks(admin: Api, id: string): Promise<AdminRma> {
  const click = () => admin.ask<object>("POST", `${STAFF_REQUESTS}/${id}/settle`, {})
  const answers = await Promise.all([click(), click()])
  const statuses = answers.map(({ status }) => status).sort()
  holds(statuses.includes(200) && statuses.every((status) => status < 500), `of two clicks one settles (${statuses})`)
  return readRequest(admin, id)
}

/** Core's books must agree: exactly this refund was made, and nothing is owed by anybody. */
export async function expectPaidOnce(admin: Api, rma: AdminRma): Promise<void> {
  equal(
    rma.payouts.map(({ status, amount }) => ({ status, amount })),
    [{ status: "paid", amount: rma.settlement.payable }],
    "payouts of the request",
  )
  const money = await readMoney(admin, rma.order_id)
  const decimals = currencyDecimals(rma.currency_code)
  equal(
    money.refunds.map((amount) => roundTo(amount, decimals)),
    [rma.settlement.payable],
    "refunds in core",
  )
  lessThanACoin(money.pendingDifference, rma.currency_code, "what core believes is still owed")
}

/** Lines sum to the total, and nothing above what is left is paid. */
export function expectSound(settlement: SettlementBody, what: string): void {
  const { lines, total, refundable, payable } = settlement
  equal(Number(sum(lines.map(({ amount }) => amount))), Number(total), `${what}: sum of the lines`)
  equal(Number(payable), Math.max(0, Math.min(Number(total), Number(refundable))), `${what}: what is paid`)
  holds(Number(subtract(refundable, payable)) >= 0, `${what}: no more is paid than can be refunded`)
}
