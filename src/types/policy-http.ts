import type {
  PolicyCondition,
  PolicyFee,
  PolicySeason,
  PolicyTerms,
  PolicyWindow,
  WrittenTerms,
} from "../domain/policy/terms"
import type { AfterSalesReason } from "../domain/policy/reason"
import type { Weekday } from "../domain/kernel/vocabulary"
import type { RmaRequestItem } from "./http"

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

/** `POST /admin/after-sales/policies/simulate`: a real order, or facts made up. */
export interface SimulateBody {
  readonly order_id: string
  readonly items: readonly Pick<RmaRequestItem, "line_item_id" | "reason_code">[]
  /** The moment to decide at; now if omitted. */
  readonly at?: string
}

export type { PolicyCondition, PolicyFee, PolicySeason, PolicyWindow }
