import { useCallback } from "react"
import { useTranslation } from "react-i18next"

import { NAMESPACE, type WordKey } from "../i18n/words"

export type Facts = Readonly<Record<string, string | number>>
export type Words = (key: WordKey, facts?: Facts) => string

/** The plugin's words in the viewer's language. Keys are checked by the compiler. */
export const useWords = (): Words => {
  const { t } = useTranslation(NAMESPACE)
  return useCallback((key, facts = {}) => String(t(key, facts)), [t])
}

/**
 * A word whose key comes from the server, such as the action of an event: the translation if there is one,
 * else the code itself in readable form.
 */
export const useWordOrCode = (): ((key: string, code: string) => string) => {
  const { t, i18n } = useTranslation(NAMESPACE)
  return useCallback(
    (key, code) => {
      const known = typeof i18n.getResource("en", NAMESPACE, key) === "string"
      return known ? String(t(key)) : code.replaceAll(/[._]/g, " ")
    },
    [t, i18n],
  )
}
