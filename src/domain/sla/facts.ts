import type { ContactChannel, TicketKind, TicketPriority } from "../kernel/vocabulary"
import type { TicketOpener } from "./words"

/** What of a ticket decides which promise is made, and by whose hours it is counted. */
export interface ClockFacts {
  readonly kind: TicketKind
  readonly priority: TicketPriority
  readonly channel: ContactChannel
  readonly team_id: string | null
  /** The team's business calendar; null asks for the shop's default. A policy's own calendar comes before both. */
  readonly calendar_id: string | null
  readonly sales_channel_id: string | null
  readonly customer_group_ids: readonly string[]
  /** IETF tag such as `de` or `zh-CN`; null when unknown. */
  readonly language: string | null
  readonly opened_by: TicketOpener
}
