import { useMemo } from "react"
import { useTranslation } from "react-i18next"

import { toIntlLocale } from "../lib/locale"

const LETTERS = "ABCDEFGHIJKLMNOPQRSTUVWXYZ"
/** What `Intl` names although no calendar lists holidays for it: unions, outlying islands, placeholders. */
const NO_COUNTRY = new Set(["EU", "EZ", "UN", "QO", "XA", "XB", "ZZ", "SU", "YU", "DD", "CS", "AN"])

/** Countries by their name in the viewer's language, sorted as that language sorts. */
export const useCountries = () => {
  const { i18n } = useTranslation()
  const locale = toIntlLocale(i18n.language)
  return useMemo(() => {
    const names = new Intl.DisplayNames(locale, { type: "region", fallback: "none" })
    return [...LETTERS]
      .flatMap((first) => [...LETTERS].map((second) => first + second))
      .flatMap((code) => {
        const name = NO_COUNTRY.has(code) ? undefined : names.of(code)
        return name === undefined ? [] : [{ value: code, label: name }]
      })
      .sort((a, b) => a.label.localeCompare(b.label, locale))
  }, [locale])
}
