import type { ContactVerdict } from "../contact/decide-contact"
import type { SkipReason, SurveySubject } from "./survey-words"

/** What is known of the customer and his case when he would be asked. */
export interface AskingFacts {
  readonly subject_kind: SurveySubject
  readonly planned_at: Date
  readonly email: string | null
  /** The account was deleted, or made anonymous. */
  readonly customer_erased: boolean
  /** The address is that of a user of the admin: somebody tries the shop out. */
  readonly is_staff: boolean
  readonly case_standing: CaseStanding
  /** Another matter of the customer is still open, and it is a complaint. */
  readonly has_open_complaint: boolean
  /** Consent, quiet hours and how lately he was written to: decided for surveys as for visits. */
  readonly contact: ContactVerdict
}

/**
 * `settled`: there is something to judge. `open`: it was taken up again, or a refusal of it may still be decided otherwise.
 * `spam`: there was no customer.
 */
export type CaseStanding = "settled" | "open" | "spam"

export type Asking =
  | { readonly ask: true }
  /** Not now; it is looked at again then. */
  | { readonly ask: false; readonly again_at: Date }
  | { readonly ask: false; readonly skip: SkipReason }

/** Nobody remembers after this how it went; a shop that was down for a month asks nobody about that month. */
export const LATEST_ASKING_DAYS = 30

const DAY_MS = 86_400_000

/**
 * Whether a customer is asked now. Whoever waits for an answer to his complaint is not asked how content he is; a case that
 * is open again is asked about when it is over. Whoever has said that he wants no such letters gets none.
 */
export function decideAsking(facts: AskingFacts, now: Date): Asking {
  const skip = findSkip(facts, now)
  if (skip !== null) return { ask: false, skip }
  if (facts.case_standing === "open") return { ask: false, again_at: new Date(now.getTime() + DAY_MS) }
  if (facts.contact.verdict === "wait") return { ask: false, again_at: facts.contact.until }
  return { ask: true }
}

function findSkip(facts: AskingFacts, now: Date): SkipReason | null {
  if (facts.case_standing === "spam") return "spam"
  if (facts.customer_erased) return "customer_erased"
  if (facts.email === null) return "no_address"
  if (facts.is_staff) return "staff_member"
  if (facts.contact.verdict === "skip") return "no_consent"
  if (facts.has_open_complaint) return "open_complaint"
  return now.getTime() - facts.planned_at.getTime() > LATEST_ASKING_DAYS * DAY_MS ? "asked_too_late" : null
}
