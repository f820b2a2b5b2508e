import type { Weekday } from "../../kernel/vocabulary"
import type { AfterSalesReason } from "../reason"
import type { WrittenTerms } from "../terms"

export type PresetCode = "generic" | "eu" | "cn"

/** A value that the preset sets, and where it comes from. Shown before the merchant chooses. */
export interface PresetValue {
  readonly term: string
  readonly value: string
  readonly source: string
}

export interface PresetReason extends Omit<AfterSalesReason, "id" | "return_reason_id"> {
  readonly label: string
}

export interface PresetCalendar {
  readonly name: string
  readonly time_zone: string
  readonly hours: { readonly [day in Weekday]?: readonly (readonly [opens: string, closes: string])[] }
  /** ISO 3166 country whose public holidays are seeded; null seeds none. */
  readonly holiday_country: string | null
}

/** Starting values that a merchant edits. Data, never law: nothing here is legal advice. */
export interface Preset {
  readonly code: PresetCode
  readonly name: string
  readonly description: string
  readonly policy: { readonly code: string; readonly name: string; readonly terms: WrittenTerms }
  readonly reasons: readonly PresetReason[]
  readonly calendar: PresetCalendar
  /** Values beyond the windows, whose sources stand on the windows themselves. */
  readonly values: readonly PresetValue[]
}
