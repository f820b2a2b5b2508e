import { addDays, daysBetween } from "../calendar/date-arithmetic"
import { endOfPeriod, laterEnd } from "./period-end"
import type { WarrantyPeriod } from "./terms"
import type { AfterWorkRule } from "./words"

/** How long the customer was without his goods: from the day they were handed in until the day they came back. */
export interface TimeWithout {
  readonly handed_in_on: string
  readonly back_on: string
}

/**
 * The last day of a cover after a repair, or of what covers a replacement: as it was; longer by the days that the customer
 * was without his goods; or a whole period from the day they came back. No rule makes it shorter.
 */
export function endAfterWork(
  rule: AfterWorkRule,
  endsOn: string | null,
  period: WarrantyPeriod,
  { handed_in_on, back_on }: TimeWithout,
): string | null {
  if (endsOn === null || rule === "keep") return endsOn
  if (rule === "extend") return addDays(endsOn, Math.max(0, daysBetween(handed_in_on, back_on)))
  return laterEnd(endsOn, endOfPeriod(back_on, period))
}
