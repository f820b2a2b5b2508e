import type { PolicyStatus, Resolution } from "../kernel/vocabulary"
import type { PolicyCondition } from "../policy/terms"
import type { AfterWorkRule, CostBearer, PeriodUnit, WarrantyProvider, WarrantyStart } from "./words"

/** How long: so many days, months or years, or for good, which has no count. */
export interface WarrantyPeriod {
  readonly unit: PeriodUnit
  readonly count: number | null
}

/** What is covered, each for itself. */
export interface CoverScope {
  readonly parts: boolean
  readonly labour: boolean
  /** The way to the customer and back, where somebody comes to him. */
  readonly travel: boolean
}

/**
 * One version of a warranty plan as the rules read it. What R07 wants stated is null in a draft until it is; a published
 * version has all of it.
 */
export interface WarrantyTerms {
  readonly id: string
  readonly plan_id: string
  readonly plan_code: string
  readonly plan_name: string
  readonly version: number
  readonly status: PolicyStatus
  /** Epoch ms, as the next. */
  readonly published_at: number | null
  readonly retired_at: number | null
  readonly period_unit: PeriodUnit | null
  readonly period_count: number | null
  readonly starts: WarrantyStart
  /** Days from delivery within which registering starts the period; who registers later, or never, has it from delivery. */
  readonly registration_days: number | null
  readonly provider: WarrantyProvider | null
  /** By which name the customer knows it. */
  readonly provider_name: string | null
  readonly covers_parts: boolean | null
  readonly covers_labour: boolean | null
  readonly covers_travel: boolean
  /** What the cover leaves out, in the merchant's words, as the card says it. */
  readonly exclusions: string | null
  readonly cost_bearer: CostBearer | null
  /** What a customer gets under the warranty, the preferred remedy first. */
  readonly remedies: readonly Resolution[]
  readonly after_repair: AfterWorkRule
  readonly after_replacement: AfterWorkRule
  readonly conditions: readonly PolicyCondition[]
}

/** The part of a version that a merchant writes; the rest is kept by publishing. */
export type WrittenWarrantyTerms = Omit<
  WarrantyTerms,
  "id" | "plan_id" | "plan_code" | "plan_name" | "version" | "status" | "published_at" | "retired_at"
>
