import type { AnswerBody } from "./find-body-faults"

/**
 * The body for a customer's language: his locale, else another region of his language, else English, else the first.
 *
 * @param wanted BCP 47; null when nobody knows
 */
export function chooseBody<Body extends AnswerBody>(bodies: readonly Body[], wanted: string | null): Body | null {
  const same = bodies.find(({ locale }) => locale.toLowerCase() === wanted?.toLowerCase())
  const ofLanguage = (language: string | null) => bodies.find(({ locale }) => languageOf(locale) === language)
  return same ?? ofLanguage(languageOf(wanted)) ?? ofLanguage("en") ?? bodies[0] ?? null
}

/**
 * The language of a locale without region and script.
 *
 * @example
 * languageOf("zh-Hant-TW") // "zh"
 */
export function languageOf(locale: string | null): string | null {
  return locale === null ? null : (locale.toLowerCase().split(/[-_]/)[0] ?? null)
}
