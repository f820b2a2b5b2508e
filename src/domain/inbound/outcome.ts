/** What became of a delivery: a new ticket, a line in one, a note on one, or nothing and why. */
export const INBOUND_OUTCOMES = ["opened", "joined", "noted", "ignored", "limited"] as const
export type InboundOutcome = (typeof INBOUND_OUTCOMES)[number]

/** By which ways a gateway may deliver. The phone is logged by staff, and the web has routes of its own. */
export const INBOUND_CHANNELS = ["email", "chat", "social"] as const
export type InboundChannel = (typeof INBOUND_CHANNELS)[number]
