/** `waiting` for somebody else's approval, `withdrawn` by staff; only what is `granted` stands in the settlement. */
export const GRANT_STATUSES = ["granted", "waiting", "declined", "withdrawn"] as const
export type GrantStatus = (typeof GRANT_STATUSES)[number]

/** What somebody else has to agree to before money is given. */
export const APPROVAL_KINDS = ["grant", "settlement"] as const
export type ApprovalKind = (typeof APPROVAL_KINDS)[number]

/** `withdrawn`: there is nothing left to approve. */
export const APPROVAL_STATUSES = ["pending", "approved", "declined", "withdrawn"] as const
export type ApprovalStatus = (typeof APPROVAL_STATUSES)[number]
