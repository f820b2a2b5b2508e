/**
 * Whether two language tags (BCP 47) name one language: people who write `zh-CN` are served by whoever speaks `zh`.
 *
 * @example
 * sameLanguage("de-AT", "de") // true
 */
export function sameLanguage(one: string, other: string): boolean {
  return primaryOf(one) === primaryOf(other)
}

function primaryOf(tag: string): string {
  return tag.toLowerCase().split(/[-_]/, 1)[0] ?? ""
}
