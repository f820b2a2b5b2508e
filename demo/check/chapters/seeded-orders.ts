import type { HttpTypes } from "@medusajs/framework/types"

import { currencyDecimals } from "../../../src/domain/money/currency-decimals"
import { sum } from "../../../src/domain/money/decimal"
import type { Eligibility, EligibilityLine, RmaRequest, SettlementBody, SettlementLineBody } from "../../../src/types"
import type { Api } from "../../seed/api"
import { previewRequest, readEligibility } from "../../seed/requests/calls"
import { holds, present } from "../expect"
import type { Step } from "../report"
import type { SeededBuyers } from "../seeded-buyers"
import { expectSound } from "../settle"
import { CHECK_DOMAIN } from "../world"

/** Every order of the seed: a preview of all that may come back on a ground is sound, and what may not says why. */
export async function seededOrders(admin: Api, buyers: SeededBuyers, step: Step): Promise<void> {
  const orders = await step("the shop has at least sixty orders", () => listSeededOrders(admin))
  for (const reason of ["quality", "preference"]) {
    await step(`every order's preview for the reason "${reason}" sums up and never exceeds what was paid`, async () => {
      for (const order of orders) await checkOrder(order, reason, await buyers.storeOf(order))
    })
  }
}

interface PaidOrder {
  readonly id: string
  readonly display_id: number
  readonly email: string
  /** What was paid for all lines: core keeps fractions of a cent. */
  readonly goods: number
  /** What was paid, by line. */
  readonly paidFor: ReadonlyMap<string, number>
}

async function listSeededOrders(admin: Api): Promise<readonly PaidOrder[]> {
  const fields = "id,display_id,email,total,shipping_total,items.id,items.total"
  const { orders } = await admin.get<HttpTypes.AdminOrderListResponse>(`/admin/orders?limit=1000&fields=${fields}`)
  const seeded = orders.filter(({ email }) => email && !email.endsWith(`@${CHECK_DOMAIN}`))
  holds(seeded.length >= 60, `${seeded.length} orders are sixty or more`)
  return seeded.map((order) => ({
    id: order.id,
    display_id: order.display_id ?? 0,
    email: order.email ?? "",
    goods: order.total - order.shipping_total,
    paidFor: new Map(order.items.map((item) => [item.id, item.total])),
  }))
}

async function checkOrder(order: PaidOrder, reason: string, store: Api): Promise<void> {
  const what = `order #${order.display_id}`
  const eligibility = await readEligibility(store, order.id)
  const returnable = eligibility.lines.filter((line) => line.reason_codes.includes(reason))
  for (const line of eligibility.lines) expectReasons(line, eligibility, what)
  if (returnable.length === 0) return
  const preview = await previewRequest(store, toRequest(order.id, returnable, eligibility, reason))
  expectSound(preview, what)
  expectPricesPaid(order, returnable, preview, what)
}

/** Units that cannot come back have a reason, on the line or on the order. */
function expectReasons(line: EligibilityLine, { refusals }: Eligibility, what: string): void {
  if (line.returnable_quantity === line.quantity) return
  const reasons = [...line.refusals, ...refusals]
  holds(reasons.length > 0, `${what}, ${line.sku}: there is a reason why not all of it may come back`)
}

function toRequest(
  order_id: string,
  lines: readonly EligibilityLine[],
  { reasons }: Eligibility,
  reason_code: string,
): RmaRequest {
  const basis = present(
    reasons.find(({ code }) => code === reason_code),
    reason_code,
  ).basis
  return {
    order_id,
    items: lines.map((line) => ({
      line_item_id: line.line_item_id,
      quantity: line.windows
        .filter((window) => window.basis === basis)
        .reduce((all, { quantity }) => all + quantity, 0),
      reason_code,
      note: "Previewed by the check",
    })),
  }
}

/** A line that comes back whole is worth what was paid for it, to the cent; a part of one never more. */
function expectPricesPaid(
  order: PaidOrder,
  lines: readonly EligibilityLine[],
  preview: SettlementBody,
  what: string,
): void {
  const prices = preview.lines.filter(({ kind }) => kind === "price_paid")
  const cent = 10 ** -currencyDecimals(preview.currency_code)
  const isWhole = (line: EligibilityLine) => unitsOf(prices.filter(isAbout(line))) === line.quantity
  for (const line of lines) {
    const paid = present(order.paidFor.get(line.line_item_id), `${what}: ${line.sku}`)
    const back = Number(sum(prices.filter(isAbout(line)).map(({ amount }) => amount)))
    holds(back < paid + cent, `${what}, ${line.sku}: ${back} comes back of ${paid} paid`)
    if (isWhole(line))
      holds(back > paid - cent, `${what}, ${line.sku}: all of ${paid} paid comes back, and not ${back}`)
  }
  if (lines.length < order.paidFor.size || !lines.every(isWhole)) return
  const back = Number(sum(prices.map(({ amount }) => amount)))
  holds(Math.abs(back - order.goods) < cent, `${what}: all goods together are worth ${order.goods}, and not ${back}`)
}

function isAbout({ line_item_id }: EligibilityLine) {
  return (line: SettlementLineBody) => line.line_item_id === line_item_id
}

function unitsOf(lines: readonly SettlementLineBody[]): number {
  return lines.reduce((all, { quantity }) => all + (quantity ?? 0), 0)
}
