import type { TicketLanguage } from "../ticket/ticket-words"

/**
 * Chinese for `zh` in any region or script, English for all others.
 *
 * @param locale BCP 47, or core's spelling of it; null when nobody knows
 */
export function languageOf(locale: string | null): TicketLanguage {
  return /^zh(-|_|$)/i.test(locale ?? "") ? "zh" : "en"
}
