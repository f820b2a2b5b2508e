import { DAY_MS } from "../calendar/instant"
import { consentOf, type ContactConsent } from "./consent"
import { endOfQuietHours, type QuietHours } from "./quiet-hours"
import type { ContactMethod, ContactPurpose } from "./words"

/** A contact that was made, whatever for: all of them count together, so that nobody is worn out (edge case 30). */
export interface MadeContact {
  readonly purpose: ContactPurpose
  readonly method: ContactMethod
  readonly contacted_at: Date
}

export interface ContactQuestion {
  readonly purpose: ContactPurpose
  readonly method: ContactMethod
  readonly consents: readonly ContactConsent[]
  readonly recent_contacts: readonly MadeContact[]
  /** Methods that ask for a yes first. For all others silence is no objection. */
  readonly opt_in_methods: readonly ContactMethod[]
  /** At most one contact in so many days of 24 hours; 0 sets no limit. */
  readonly min_days_between: number
  /** Null for a shop that keeps none. */
  readonly quiet_hours: QuietHours | null
  /** The customer's own, IANA. */
  readonly time_zone: string
  readonly now: Date
}

/** Why a customer is left alone: for good, or until `until`. */
export type ContactReason =
  | { readonly code: "consent_refused"; readonly said_at: Date }
  | { readonly code: "consent_missing" }
  | { readonly code: "contacted_recently"; readonly contacted_at: Date; readonly until: Date }
  | { readonly code: "quiet_hours"; readonly until: Date }
export type ContactReasonCode = ContactReason["code"]

export type ContactVerdict =
  | { readonly verdict: "send" }
  | { readonly verdict: "wait"; readonly until: Date; readonly reasons: readonly ContactReason[] }
  | { readonly verdict: "skip"; readonly reasons: readonly ContactReason[] }

/**
 * Whether a customer may be contacted now: by his word, by how lately he was, and by the hour that his clock shows. One
 * who waits is asked about again at `until`, because meanwhile he may have been contacted, or have said no.
 */
export function decideContact(question: ContactQuestion): ContactVerdict {
  const refusals = whyNever(question)
  if (refusals.length > 0) return { verdict: "skip", reasons: refusals }
  const recently = whyTooSoon(question)
  const earliest = recently?.until ?? question.now
  const night =
    question.quiet_hours === null ? null : endOfQuietHours(question.quiet_hours, question.time_zone, earliest)
  const reasons: ContactReason[] = [
    ...(recently === null ? [] : [recently]),
    ...(night === null ? [] : [{ code: "quiet_hours" as const, until: night }]),
  ]
  return reasons.length === 0 ? { verdict: "send" } : { verdict: "wait", until: night ?? earliest, reasons }
}

/** Whether the customer lets himself be contacted so at all; the same rule that his preferences show. */
export function isContactAllowed(
  question: Pick<ContactQuestion, "purpose" | "method" | "consents" | "opt_in_methods">,
): boolean {
  return whyNever(question).length === 0
}

function whyNever({
  purpose,
  method,
  consents,
  opt_in_methods,
}: Pick<ContactQuestion, "purpose" | "method" | "consents" | "opt_in_methods">): ContactReason[] {
  const consent = consentOf(consents, purpose, method)
  if (consent !== null) return consent.is_allowed ? [] : [{ code: "consent_refused", said_at: consent.said_at }]
  return opt_in_methods.includes(method) ? [{ code: "consent_missing" }] : []
}

function whyTooSoon({
  recent_contacts,
  min_days_between,
  now,
}: ContactQuestion): Extract<ContactReason, { code: "contacted_recently" }> | null {
  const last = Math.max(-Infinity, ...recent_contacts.map(({ contacted_at }) => contacted_at.getTime()))
  const until = last + min_days_between * DAY_MS
  if (until <= now.getTime()) return null
  return { code: "contacted_recently", contacted_at: new Date(last), until: new Date(until) }
}
