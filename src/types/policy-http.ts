import type {
  PolicyCondition,
  PolicyFee,
  PolicySeason,
  PolicyTerms,
  PolicyWindow,
  WrittenTerms,
} from "../domain/policy/terms"
import type { ClauseReference, Refusal } from "../domain/kernel/decision"
import type { ReturnabilityStep } from "../domain/policy/explain-returnability"
import type { OrderFacts, OrderLineFacts } from "../domain/policy/order-facts"
import type { AfterSalesReason } from "../domain/policy/reason"
import type { ReturnWindow } from "../domain/policy/return-window"
import type { Basis, Resolution, Weekday } from "../domain/kernel/vocabulary"
import type { RmaRequestItem } from "./store-rma-http"

/** What a merchant writes into a draft; everything but the name may wait until publishing. */
export interface PolicyDraft {
  readonly code: string
  readonly name: string
  readonly description: string | null
  readonly terms: WrittenTerms
}

export interface AdminPolicyVersion extends Omit<PolicyTerms, "published_at" | "retired_at"> {
  readonly published_at: string | null
  readonly retired_at: string | null
}

export interface AdminPolicy {
  readonly id: string
  readonly code: string
  readonly name: string
  readonly description: string | null
  /** Newest first. */
  readonly versions: readonly AdminPolicyVersion[]
}

export interface AdminReason extends AfterSalesReason {
  readonly label: string
  readonly description: string | null
  readonly is_active: boolean
  readonly position: number
}

/** Weekly hours and dates of one business calendar; `hours` of an extra day replace that date's weekly hours. */
export interface CalendarDefinition {
  readonly time_zone: string
  readonly hours: { readonly [day in Weekday]?: readonly (readonly [opens: string, closes: string])[] }
  readonly holidays: readonly string[]
  readonly extra_days: readonly { readonly on: string; readonly hours: readonly (readonly [string, string])[] }[]
}

export interface AdminBusinessCalendar {
  readonly id: string
  readonly name: string
  readonly is_default: boolean
  readonly holiday_country: string | null
  readonly holiday_region: string | null
  readonly definition: CalendarDefinition
  readonly warnings: readonly { readonly code: "holidays_run_out"; readonly on: string | null }[]
}

export interface PresetSummary {
  readonly code: "generic" | "eu" | "cn"
  readonly name: string
  readonly description: string
  /** Values the preset would set, each with its source. */
  readonly values: readonly { readonly term: string; readonly value: string; readonly source: string }[]
}

export interface Setup {
  readonly preset: string | null
  readonly presets: readonly PresetSummary[]
}

/** An order that need not exist, for the simulator: `OrderFacts` with ISO instants; what is left out is unknown. */
export type SimulatedOrder = Partial<Omit<OrderFacts, "placed_at" | "lines">> &
  Pick<OrderFacts, "currency_code" | "total"> & {
    readonly placed_at: string
    readonly lines: readonly SimulatedLine[]
  }

export type SimulatedLine = Partial<Omit<OrderLineFacts, "shipments">> &
  Pick<OrderLineFacts, "id" | "quantity" | "total"> & {
    readonly shipments?: readonly {
      readonly fulfillment_id: string
      readonly quantity: number
      readonly fulfilled_at: string
      readonly shipped_at?: string | null
      readonly delivered_at?: string | null
    }[]
  }

/** `POST /admin/after-sales/policies/simulate`: what would be decided about an order's lines, and why. */
export type SimulateBody = SimulatedQuestion & ({ readonly order_id: string } | { readonly facts: SimulatedOrder })

export interface SimulatedQuestion {
  readonly items: readonly Pick<RmaRequestItem, "line_item_id" | "reason_code">[]
  /** The moment to decide at; now if omitted. */
  readonly at?: string
}

export interface SimulateAnswer {
  /** One for each item and shipment. */
  readonly results: readonly SimulateResult[]
}

export interface SimulateResult {
  readonly line_item_id: string
  readonly reason_code: string
  /** Null when the question ends before a shipment comes into it. */
  readonly fulfillment_id: string | null
  /** The unit, from 0, where each has a verdict of its own, as under a warranty; null where all of a shipment have the same. */
  readonly ordinal: number | null
  readonly basis: Basis | null
  readonly accepted: boolean
  readonly granted: {
    readonly policy_id: string
    readonly policy_code: string
    readonly policy_name: string
    readonly version: number
    readonly clause: ClauseReference
    readonly remedies: readonly Resolution[]
    readonly window: Omit<ReturnWindow, "ends_at"> & { readonly ends_at: string }
  } | null
  readonly refusals: readonly Refusal[]
  readonly steps: readonly ReturnabilityStep[]
}

/** `GET /store/after-sales/policy`: published terms as customers may see them. */
export interface StorePolicy extends Pick<
  PolicyTerms,
  | "version"
  | "final_sale"
  | "windows"
  | "seasons"
  | "move_end_to_working_day"
  | "remedies"
  | "fees"
  | "outbound_freight_refund"
  | "credit_bonus_percentage"
  | "ship_back_days"
  | "exchange_scope"
  | "exchange_price_rule"
  | "exchange_bonus"
  | "payment_link_days"
> {
  readonly code: string
  readonly name: string
  readonly published_at: string
  /** All must hold; values of customer groups are left out. */
  readonly applies_to: readonly Omit<PolicyCondition, "effect">[]
  readonly exclusions: readonly Omit<PolicyCondition, "effect">[]
  /** The same in plain English sentences. */
  readonly words: readonly string[]
}

export type { PolicyCondition, PolicyFee, PolicySeason, PolicyWindow }
