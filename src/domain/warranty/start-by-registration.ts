import { addDays } from "../calendar/date-arithmetic"
import { endOfPeriod } from "./period-end"
import type { WarrantyTerms } from "./terms"

export interface CoverDays {
  readonly starts_on: string
  readonly ends_on: string | null
}

/**
 * The days of a cover once its owner has registered it. Only a plan that counts from registration moves, and only within
 * the days that it allows; a cover never ends earlier for having been registered.
 */
export function startByRegistration(
  terms: Pick<WarrantyTerms, "starts" | "registration_days" | "period_unit" | "period_count">,
  cover: CoverDays,
  deliveredOn: string,
  registeredOn: string,
): CoverDays {
  if (terms.starts !== "registration" || registeredOn <= cover.starts_on) return cover
  if (registeredOn > addDays(deliveredOn, terms.registration_days ?? 0)) return cover
  const period = { unit: terms.period_unit ?? "days", count: terms.period_count }
  return { starts_on: registeredOn, ends_on: endOfPeriod(registeredOn, period) }
}
