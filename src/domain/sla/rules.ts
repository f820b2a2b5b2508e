import type { ClockCalendar } from "./clock"
import type { SlaTerms } from "./terms"

/** Everything of the merchant's from which clocks are opened. */
export interface SlaRules {
  /** Every published and retired version. */
  readonly policies: readonly SlaTerms[]
  /** A calendar as it is now, by id; null asks for the shop's default. */
  readonly calendarOf: (id: string | null) => ClockCalendar
}
