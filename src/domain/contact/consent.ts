import type { ConsentSource, ContactMethod, ContactPurpose } from "./words"

/** One thing that a customer said about being contacted. What he said last is what counts. */
export interface ContactConsent {
  readonly purpose: ContactPurpose
  readonly method: ContactMethod
  readonly is_allowed: boolean
  readonly source: ConsentSource
  readonly said_at: Date
}

/** What the customer said last about one purpose and method; null when he never did. */
export function consentOf(
  consents: readonly ContactConsent[],
  purpose: ContactPurpose,
  method: ContactMethod,
): ContactConsent | null {
  const said = consents.filter((one) => one.purpose === purpose && one.method === method)
  return said.reduce<ContactConsent | null>(
    (last, one) => (last === null || one.said_at >= last.said_at ? one : last),
    null,
  )
}
