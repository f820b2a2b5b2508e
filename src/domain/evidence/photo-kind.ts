/**
 * Whose picture it is and what it shows: what the customer sends with a request, and the pair that inspection compares,
 * the goods as they were `sent` and as they were `received` back, what was `found` that nobody had declared, and what
 * came with a `message` of a ticket.
 */
export const PHOTO_KINDS = ["customer", "sent", "received", "found", "message"] as const
export type PhotoKind = (typeof PHOTO_KINDS)[number]

/** The pair is the merchant's; customers never send it. */
export const INSPECTION_PHOTO_KINDS = ["sent", "received"] as const satisfies readonly PhotoKind[]
export type InspectionPhotoKind = (typeof INSPECTION_PHOTO_KINDS)[number]
