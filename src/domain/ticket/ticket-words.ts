/** How a line of a ticket's thread came about. Only the first three ever reach the customer. */
export const TICKET_MESSAGE_KINDS = ["customer_message", "reply", "acknowledgement", "note", "call", "visit"] as const
export type TicketMessageKind = (typeof TICKET_MESSAGE_KINDS)[number]

/** What a customer may read of his own ticket. The store API asks for these and no others. */
export const PUBLIC_MESSAGE_KINDS = [
  "customer_message",
  "reply",
  "acknowledgement",
] as const satisfies readonly TicketMessageKind[]

/**
 * How two tickets belong together: `duplicate` and `repeat` are found when one is opened, `follow_up` is made when a
 * customer writes to a ticket that was closed too long ago, `split` and `related` by staff.
 */
export const TICKET_LINK_KINDS = ["duplicate", "repeat", "follow_up", "split", "related"] as const
export type TicketLinkKind = (typeof TICKET_LINK_KINDS)[number]

/** Languages that customers are written in; see the wording of notifications. */
export const TICKET_LANGUAGES = ["en", "zh"] as const
export type TicketLanguage = (typeof TICKET_LANGUAGES)[number]

/** What staff see the inbox by. */
export const INBOX_VIEWS = ["mine", "my_team", "unassigned", "breached", "waiting", "all"] as const
export type InboxView = (typeof INBOX_VIEWS)[number]
