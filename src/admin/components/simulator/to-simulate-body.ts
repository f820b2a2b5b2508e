import { FAULT_PARTIES } from "../../../domain/kernel/vocabulary"
import { subtract, sum } from "../../../domain/money/decimal"
import type { SettlementSupposition, SimulatedSettlementItem, SimulateSettlementBody } from "../../../types"
import type { ItemForm, SimulatorForm, UnitForm } from "./simulator-form"

const MADE_UP_VARIANT = "variant_simulated"
const AMOUNT = /^\d{1,11}(\.\d{1,4})?$/

/**
 * The question as the server takes it; null while it is not one yet. Items that are not whole wait: they are asked about
 * once they are. The rules are the server's.
 */
export const toSimulateBody = (form: SimulatorForm, title: string, now: Date): SimulateSettlementBody | null => {
  const whole = form.items.filter((item) => isWhole(item, form.source))
  if (whole.length === 0) return null
  if (form.source === "order") {
    return form.order_id === "" ? null : { order_id: form.order_id, ...suppositionOf(form, whole.map(lineOf)) }
  }
  const items = whole.map((item, index) => ({ item, line_item_id: `item_simulated_${index + 1}` }))
  return form.facts.currency_code === ""
    ? null
    : { ...toFacts(form, items, { title, now }), ...suppositionOf(form, items) }
}

/** Whether enough is said about an item to ask about it. */
export const isWhole = (item: ItemForm, source: SimulatorForm["source"]): boolean => {
  if (item.reason_code === "" || !isCount(item.quantity)) return false
  return source === "order" ? item.line_item_id !== "" : isCount(item.bought) && isAmount(item.paid)
}

/** An item, and the line that it is of. */
interface NamedItem {
  readonly item: ItemForm
  readonly line_item_id: string
}

const lineOf = (item: ItemForm): NamedItem => ({ item, line_item_id: item.line_item_id })
const isCount = (text: string): boolean => /^[1-9]\d{0,2}$/.test(text)
const isAmount = (text: string): boolean => AMOUNT.test(text.trim())

/** A line an item, one parcel, paid with one payment or two. */
const toFacts = (
  { facts }: SimulatorForm,
  items: readonly NamedItem[],
  { title, now }: { readonly title: string; readonly now: Date },
) => {
  const { currency_code, freight, voucher, on } = facts
  const at = (on ?? now).toISOString()
  const outbound_freight = isAmount(freight) ? freight.trim() : "0"
  const lines = items.map(({ item, line_item_id }, index) => ({
    ...{ id: line_item_id, title: items.length === 1 ? title : `${title} ${index + 1}` },
    ...{ quantity: Number(item.bought), total: item.paid.trim(), product_id: null },
    shipments: [{ ...SHIPPED, quantity: Number(item.bought), fulfilled_at: at, shipped_at: at, delivered_at: at }],
  }))
  const total = sum([...lines.map((line) => line.total), outbound_freight])
  const first = isAmount(voucher) ? [{ payment_id: "payment_1", refundable: voucher.trim() }] : []
  const rest = first.reduce((left, { refundable }) => subtract(left, refundable), total)
  return {
    facts: { currency_code, placed_at: at, total, outbound_freight, lines },
    ...(isAmount(rest) && first.length > 0
      ? { payments: [...first, { payment_id: "payment_2", refundable: rest }] }
      : {}),
  }
}

const SHIPPED = { fulfillment_id: "ful_simulated" }

const suppositionOf = (form: SimulatorForm, items: readonly NamedItem[]): SettlementSupposition => ({
  items: items.map((named) => toItem(named, isAnyInspected(items))),
  freight_legs: [
    ...(isAmount(form.advanced) ? [legOf("customer", form.advanced)] : []),
    ...(isAmount(form.invoiced) ? [legOf("merchant", form.invoiced)] : []),
  ],
  grants: (["compensation", "goodwill"] as const).flatMap((kind) =>
    isAmount(form.grants[kind]) ? [{ kind, amount: form.grants[kind].trim() }] : [],
  ),
  ...(form.at === null ? {} : { at: form.at.toISOString() }),
})

const legOf = (paid_by: "customer" | "merchant", amount: string) => ({
  ...{ leg: "way_back" as const, paid_by, amount: amount.trim() },
})

const isAnyInspected = (items: readonly NamedItem[]): boolean => items.some(({ item }) => item.is_inspected)

const toItem = ({ item, line_item_id }: NamedItem, isInspected: boolean): SimulatedSettlementItem => {
  const { reason_code, resolution, shares } = item
  const quantity = Number(item.quantity)
  const fault_shares = FAULT_PARTIES.flatMap((party) =>
    Number(shares[party]) > 0 ? [{ party, percentage: Math.round(Number(shares[party])) }] : [],
  )
  return {
    ...{ line_item_id, quantity, reason_code },
    ...(resolution === "" ? {} : { resolution }),
    ...(resolution === "exchange" ? { exchange: exchangeOf(item) } : {}),
    ...(fault_shares.length > 0 ? { fault_shares } : {}),
    ...(isInspected ? { units: unitsOf(item) } : {}),
  }
}

const exchangeOf = ({ variant_id, exchange_price }: ItemForm) => ({
  variant_id: variant_id === "" ? MADE_UP_VARIANT : variant_id,
  ...(isAmount(exchange_price) ? { price: exchange_price.trim() } : {}),
})

/** Once one item was looked at, units that nobody speaks of did not come: of the others it is said that all are fine. */
const unitsOf = ({ is_inspected, units, quantity }: ItemForm) =>
  is_inspected
    ? units.slice(0, Number(quantity)).flatMap(toUnit)
    : Array.from({ length: Number(quantity) }, () => ({ accepted: true, grade: "as_new" as const }))

/** Units that did not come have no finding; those that came are counted from the first. */
const toUnit = ({ outcome, grade, deduction }: UnitForm) =>
  outcome === "missing"
    ? []
    : [{ accepted: outcome === "accepted", grade, deduction_percentage: Math.round(Number(deduction)) || 0 }]
