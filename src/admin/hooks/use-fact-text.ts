import { useCallback } from "react"

import type { Refusal } from "../../domain/kernel/decision"
import { useFormats } from "./use-formats"
import { useReasonLabel } from "./use-reasons"
import { useWordOrCode } from "./use-words"

const INSTANT = /^\d{4}-\d\d-\d\dT/
const DATE = /^\d{4}-\d\d-\d\d$/

/** The facts of a refusal as "label: value", with dates, amounts and codes in the viewer's language. */
export const useFactText = (): ((refusal: Refusal) => string[]) => {
  const formats = useFormats()
  const wordOrCode = useWordOrCode()
  const reasonLabel = useReasonLabel()

  return useCallback(
    ({ facts = {}, field }) => {
      const currency = typeof facts["currency_code"] === "string" ? facts["currency_code"] : null
      const valueText = (name: string, value: string | number): string => {
        const text = String(value)
        if (INSTANT.test(text)) return formats.instant(text)
        if (DATE.test(text)) return formats.date(text)
        if (currency !== null && /^-?\d+(\.\d+)?$/.test(text) && typeof value === "string")
          return formats.amount(text, currency)
        if (name === "stage") return wordOrCode(`stage.${text}`, text)
        if (name === "action") return wordOrCode(`action.${text}`, text)
        if (name === "allowed") return formats.list(text.split(",").map((one) => wordOrCode(`action.${one}`, one)))
        if (name === "reason" || name === "reason_code") return reasonLabel(text)
        if (name === "resolution" || name === "remedy") return wordOrCode(`resolution.${text}`, text)
        return text
      }
      const shown = Object.entries(facts).flatMap(([name, value]) =>
        value === null || value === "" || (name === "currency_code" && currency !== null)
          ? []
          : [`${wordOrCode(`fact.${name}`, name)}: ${valueText(name, value)}`],
      )
      return field === undefined ? shown : [...shown, `${wordOrCode("fact.field", "field")}: ${field}`]
    },
    [formats, wordOrCode, reasonLabel],
  )
}
