import type { ConsentSource, ContactMethod, ContactPurpose } from "../domain/contact/words"

export type { ConsentSource, ContactMethod, ContactPurpose }

/** Whether a customer may be contacted for one purpose by one method. */
export interface ContactPreferenceBody {
  readonly purpose: ContactPurpose
  readonly method: ContactMethod
  readonly is_allowed: boolean
  /** ISO 8601: when he said so himself; null where the shop's usual rule holds. */
  readonly said_at: string | null
  readonly source: ConsentSource | null
}

/** `POST /store/after-sales/contact-preferences`: what is not named stays as it was. */
export interface SaveContactPreferencesBody {
  readonly preferences: readonly Pick<ContactPreferenceBody, "purpose" | "method" | "is_allowed">[]
}

/** What the page behind the link in a message shows: `GET /store/after-sales/contact-links/:token`. */
export interface ContactLinkBody {
  readonly purpose: ContactPurpose
  readonly method: ContactMethod
  /** ISO 8601. */
  readonly contacted_at: string
  /** False once this kind of contact was stopped. */
  readonly is_allowed: boolean
}

/** `POST /store/after-sales/contact-links/:token/stop`: this kind of contact, or any kind by any method. */
export interface StopContactBody {
  readonly everything?: boolean
}
