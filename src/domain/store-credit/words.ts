export const CREDIT_ENTRY_KINDS = ["issued", "spent"] as const
export type CreditEntryKind = (typeof CREDIT_ENTRY_KINDS)[number]

/** `open` until the order is placed or the cart given up. */
export const CREDIT_HOLD_STATUSES = ["open", "spent", "released"] as const
export type CreditHoldStatus = (typeof CREDIT_HOLD_STATUSES)[number]
