import type { TicketLanguage } from "./ticket-words"

/** What stands as the resolution of a ticket that the customer ends without a word from either side. */
export const SOLVED_BY_CUSTOMER: Readonly<Record<TicketLanguage, string>> = {
  en: "The customer says that it is solved.",
  zh: "顾客确认问题已解决。",
}
