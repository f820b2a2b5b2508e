import { useMemo } from "react"
import { useTranslation } from "react-i18next"

import { formatAmount } from "../lib/format-amount"
import {
  formatBusinessTime,
  formatClockIn,
  formatDate,
  formatDay,
  formatDayOfYear,
  formatInstant,
  formatInstantIn,
  formatInstantInFull,
  formatLastMoment,
  formatRelative,
  formatSpan,
} from "../lib/format-time"
import { toIntlLocale } from "../lib/locale"

/** Amounts, dates and spans in the viewer's language. */
export const useFormats = () => {
  const { i18n } = useTranslation()
  const locale = toIntlLocale(i18n.language)
  return useMemo(
    () => ({
      amount: (amount: string, currencyCode: string) => formatAmount(amount, currencyCode, locale),
      instant: (iso: string) => formatInstant(iso, locale),
      instantInFull: (iso: string) => formatInstantInFull(iso, locale),
      lastMoment: (exclusiveEnd: string) => formatLastMoment(exclusiveEnd, locale),
      day: (iso: string) => formatDay(iso, locale),
      date: (on: string) => formatDate(on, locale),
      dayOfYear: (on: string) => formatDayOfYear(on, locale),
      instantIn: (iso: string, timeZone: string) => formatInstantIn(iso, timeZone, locale),
      clockIn: (iso: string, timeZone: string) => formatClockIn(iso, timeZone, locale),
      relative: (iso: string, now: number) => formatRelative(iso, now, locale),
      span: (milliseconds: number) => formatSpan(milliseconds, locale),
      businessTime: (minutes: number) => formatBusinessTime(minutes, locale),
      list: (words: readonly string[]) =>
        new Intl.ListFormat(locale, { type: "conjunction", style: "narrow" }).format(words),
    }),
    [locale],
  )
}
