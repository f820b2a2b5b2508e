import type { ContactQuestion } from "../../domain/contact/decide-contact"
import { parseQuietHours } from "../../domain/contact/quiet-hours"
import type { AfterSalesOptions } from "./options"

/** The shop's own rules of contact, as `decideContact` asks for them. */
export function contactRulesOf({
  contact_opt_in,
  contact_min_days,
  contact_quiet_hours,
}: AfterSalesOptions): Pick<ContactQuestion, "opt_in_methods" | "min_days_between" | "quiet_hours"> {
  return {
    opt_in_methods: contact_opt_in,
    min_days_between: contact_min_days,
    quiet_hours: contact_quiet_hours === null ? null : parseQuietHours(contact_quiet_hours),
  }
}
