import type { OrderFacts, OrderLineFacts, ShipmentFacts } from "./order-facts"
import type { SpanCalendar } from "./span-calendar"
import type { PolicyCondition, PolicyTerms, PolicyWindow } from "./terms"

const DAY_MS = 86_400_000

/** Noon UTC of a date, epoch ms. */
export function noon(on: string): number {
  return Date.parse(`${on}T12:00:00Z`)
}

/** A calendar in UTC that works Monday to Friday but on the days named. */
export function buildCalendar(holidays: readonly string[] = []): SpanCalendar {
  const toDate = (instant: number) => new Date(instant).toISOString().slice(0, 10)
  const addDays = (on: string, days: number) => toDate(Date.parse(on) + days * DAY_MS)
  const isOff = (on: string) => holidays.includes(on) || [0, 6].includes(new Date(on).getUTCDay())
  return {
    localDateOf: toDate,
    addDays,
    workingDayOnOrAfter: (on) => {
      let day = on
      while (isOff(day)) day = addDays(day, 1)
      return day
    },
    endOfDay: (on) => Date.parse(addDays(on, 1)),
  }
}

export function buildShipment(given: Partial<ShipmentFacts> = {}): ShipmentFacts {
  return {
    fulfillment_id: "ful_1",
    quantity: 1,
    fulfilled_at: noon("2026-10-28"),
    shipped_at: noon("2026-10-29"),
    delivered_at: noon("2026-11-02"),
    ...given,
  }
}

export function buildLine(given: Partial<OrderLineFacts> = {}): OrderLineFacts {
  return {
    id: "line_1",
    variant_id: "variant_1",
    product_id: "prod_1",
    sku: null,
    title: "Rice cooker",
    thumbnail: null,
    quantity: 1,
    total: "80",
    discounts: [],
    collection_id: null,
    product_type_id: null,
    category_ids: ["cat_kitchen", "cat_home"],
    tag_ids: ["tag_new"],
    shipments: [buildShipment()],
    units_in_core_changes: 0,
    ...given,
  }
}

export function buildOrder(given: Partial<OrderFacts> = {}): OrderFacts {
  return {
    id: "order_1",
    display_id: 1,
    status: "active",
    customer_id: "cus_1",
    customer_group_ids: ["group_loyal"],
    email: "ann@example.com",
    currency_code: "eur",
    region_id: "reg_eu",
    sales_channel_id: "sc_web",
    placed_at: noon("2026-10-27"),
    total: "80",
    outbound_freight: "5",
    lines: [buildLine()],
    ...given,
  }
}

export function buildCondition(given: Partial<PolicyCondition> = {}): PolicyCondition {
  return {
    effect: "applies",
    attribute: "product",
    operator: "in",
    values: ["prod_1"],
    currency_code: null,
    source: null,
    ...given,
  }
}

export function buildWindow(given: Partial<PolicyWindow> = {}): PolicyWindow {
  return { basis: "withdrawal", days: 14, statutory: false, counted_from: "parcel", source: null, ...given }
}

/** Terms of policy `standard`, published on 1 January 2026 and still in force. */
export function buildTerms(given: Partial<PolicyTerms> = {}): PolicyTerms {
  const code = given.policy_code ?? "standard"
  const version = given.version ?? 1
  return {
    id: `${code}_v${version}`,
    policy_id: `id_${code}`,
    policy_code: code,
    policy_name: code,
    version,
    status: (given.retired_at ?? null) === null ? "published" : "retired",
    published_at: noon("2026-01-01"),
    retired_at: null,
    final_sale: false,
    final_sale_source: null,
    presumed_delivery_days_after_shipment: 5,
    presumed_delivery_days_after_fulfillment: 8,
    move_end_to_working_day: false,
    remedies: ["refund"],
    outbound_freight_refund: "never",
    credit_bonus_percentage: null,
    keep_item_max_percentage: null,
    auto_approve: false,
    auto_approve_limit: null,
    auto_approve_currency: null,
    silence_approves: false,
    ship_back_days: 14,
    exchange_scope: "same_product",
    exchange_price_rule: "current_price",
    exchange_bonus: "0",
    payment_link_days: 7,
    calendar_id: null,
    conditions: [],
    windows: [buildWindow(), buildWindow({ basis: "nonconformity", days: 365 })],
    seasons: [],
    fees: [],
    ...given,
  }
}
