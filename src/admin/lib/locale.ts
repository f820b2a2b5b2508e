/**
 * The dashboard's language code as `Intl` knows it.
 *
 * @example
 * toIntlLocale("zhCN") // "zh-CN"
 */
export const toIntlLocale = (language: string): string => language.replace(/^([a-z]{2})([A-Z]{2})$/, "$1-$2")
