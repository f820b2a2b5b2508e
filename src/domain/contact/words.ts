/** What a customer is turned to for; he may allow one and refuse another. */
export const CONTACT_PURPOSES = ["follow_up", "survey", "reminder"] as const
export type ContactPurpose = (typeof CONTACT_PURPOSES)[number]

/** How he is reached. */
export const CONTACT_METHODS = ["email", "sms", "phone", "on_site"] as const
export type ContactMethod = (typeof CONTACT_METHODS)[number]

/** Where he said what he allows: in his account, by a guest's link, by the link in a message, or to staff. */
export const CONSENT_SOURCES = ["customer", "guest", "unsubscribe_link", "staff"] as const
export type ConsentSource = (typeof CONSENT_SOURCES)[number]
