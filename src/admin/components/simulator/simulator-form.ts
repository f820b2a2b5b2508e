import {
  FAULT_PARTIES,
  type FaultParty,
  type Grade,
  type GrantKind,
  type Resolution,
} from "../../../domain/kernel/vocabulary"
import { subtract } from "../../../domain/money/decimal"
import type { SettlementSupposition, SimulatedSettlementItem, SimulateSettlementBody } from "../../../types"

export const OUTCOMES = ["accepted", "refused", "missing"] as const
export type Outcome = (typeof OUTCOMES)[number]

export interface UnitForm {
  outcome: Outcome
  grade: Grade
  deduction: string
}

/** Everything as typed: amounts and per cents are text, blank for what is left to reason and terms. */
export interface SimulatorForm {
  source: "order" | "facts"
  order_id: string
  line_item_id: string
  facts: { currency_code: string; bought: string; paid: string; freight: string; voucher: string; on: Date | null }
  quantity: string
  reason_code: string
  resolution: Resolution | ""
  variant_id: string
  exchange_price: string
  at: Date | null
  is_inspected: boolean
  units: UnitForm[]
  shares: Record<FaultParty, string>
  advanced: string
  invoiced: string
  grants: Record<GrantKind, string>
}

/** As many as are worth looking at one by one. */
export const MOST_UNITS = 20

const MADE_UP_LINE = "item_simulated"
const MADE_UP_VARIANT = "variant_simulated"
const DEFAULT_UNIT: UnitForm = { outcome: "accepted", grade: "as_new", deduction: "" }
const AMOUNT = /^\d{1,11}(\.\d{1,4})?$/

export const blankSimulatorForm = (): SimulatorForm => ({
  source: "order",
  order_id: "",
  line_item_id: "",
  facts: { currency_code: "", bought: "1", paid: "", freight: "", voucher: "", on: null },
  quantity: "1",
  reason_code: "",
  resolution: "",
  variant_id: "",
  exchange_price: "",
  at: null,
  is_inspected: false,
  units: Array.from({ length: MOST_UNITS }, () => ({ ...DEFAULT_UNIT })),
  shares: { merchant: "", carrier: "", supplier: "", customer: "", none: "" },
  advanced: "",
  invoiced: "",
  grants: { compensation: "", goodwill: "" },
})

/** The question as the server takes it; null while it is not one yet. The rules are the server's. */
export const toSimulateBody = (form: SimulatorForm, title: string, now: Date): SimulateSettlementBody | null => {
  const { source, order_id, line_item_id, reason_code, quantity } = form
  if (reason_code === "" || !isCount(quantity)) return null
  if (source === "order") {
    return order_id === "" || line_item_id === "" ? null : { order_id, ...suppositionOf(form, line_item_id) }
  }
  const made = toFacts(form, title, now)
  return made === null ? null : { ...made, ...suppositionOf(form, MADE_UP_LINE) }
}

const isCount = (text: string): boolean => /^[1-9]\d{0,2}$/.test(text)
const isAmount = (text: string): boolean => AMOUNT.test(text.trim())

/** One line, one parcel, paid with one payment or two. */
const toFacts = ({ facts }: SimulatorForm, title: string, now: Date) => {
  const { currency_code, bought, paid, freight, voucher, on } = facts
  if (currency_code === "" || !isCount(bought) || !isAmount(paid)) return null
  const at = (on ?? now).toISOString()
  const outbound_freight = isAmount(freight) ? freight.trim() : "0"
  const total = subtract(paid.trim(), `-${outbound_freight}`)
  const quantity = Number(bought)
  const shipment = { fulfillment_id: "ful_simulated", quantity, fulfilled_at: at, shipped_at: at, delivered_at: at }
  const line = { id: MADE_UP_LINE, title, quantity, total: paid.trim(), product_id: null, shipments: [shipment] }
  const first = isAmount(voucher) ? [{ payment_id: "payment_1", refundable: voucher.trim() }] : []
  const rest = first.reduce((left, { refundable }) => subtract(left, refundable), total)
  return {
    facts: { currency_code, placed_at: at, total, outbound_freight, lines: [line] },
    ...(isAmount(rest) && first.length > 0
      ? { payments: [...first, { payment_id: "payment_2", refundable: rest }] }
      : {}),
  }
}

const suppositionOf = (form: SimulatorForm, line_item_id: string): SettlementSupposition => ({
  items: [toItem(form, line_item_id)],
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

const toItem = (form: SimulatorForm, line_item_id: string): SimulatedSettlementItem => {
  const { reason_code, resolution, shares, is_inspected } = form
  const quantity = Number(form.quantity)
  const fault_shares = FAULT_PARTIES.flatMap((party) =>
    Number(shares[party]) > 0 ? [{ party, percentage: Math.round(Number(shares[party])) }] : [],
  )
  return {
    ...{ line_item_id, quantity, reason_code },
    ...(resolution === "" ? {} : { resolution }),
    ...(resolution === "exchange" ? { exchange: exchangeOf(form) } : {}),
    ...(fault_shares.length > 0 ? { fault_shares } : {}),
    ...(is_inspected ? { units: form.units.slice(0, quantity).flatMap(toUnit) } : {}),
  }
}

const exchangeOf = ({ variant_id, exchange_price }: SimulatorForm) => ({
  variant_id: variant_id === "" ? MADE_UP_VARIANT : variant_id,
  ...(isAmount(exchange_price) ? { price: exchange_price.trim() } : {}),
})

/** Units that did not come have no finding; those that came are counted from the first. */
const toUnit = ({ outcome, grade, deduction }: UnitForm) =>
  outcome === "missing"
    ? []
    : [{ accepted: outcome === "accepted", grade, deduction_percentage: Math.round(Number(deduction)) || 0 }]
