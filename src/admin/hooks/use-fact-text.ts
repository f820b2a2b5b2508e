import { useCallback } from "react"

import type { Refusal } from "../../domain/kernel/decision"
import { useFormats } from "./use-formats"
import { useReasonLabel } from "./use-reasons"
import { useWordOrCode } from "./use-words"

const INSTANT = /^\d{4}-\d\d-\d\dT/
const DATE = /^\d{4}-\d\d-\d\d$/
const AMOUNT = /^-?\d+(\.\d+)?$/

/** Where the words of a fact's values stand, for facts that hold a word of a closed list. */
const LISTS: Readonly<Record<string, string>> = {
  stage: "stage",
  action: "action",
  basis: "basis",
  fault_party: "fault_party",
  freight_payer: "freight_payer",
  resolution: "resolution",
  remedy: "resolution",
  fee: "fee_kind",
  attribute: "condition_attribute",
  operator: "condition_operator",
  start_known_by: "known_by",
}

/** Technical ids that help a developer and nobody who reads a screen. */
const isId = (name: string): boolean => name.endsWith("_id") || name === "key" || name === "clauses"

/** The facts of a refusal as "label: value", with dates, amounts and codes in the viewer's language. */
export const useFactText = (): ((refusal: Refusal) => string[]) => {
  const formats = useFormats()
  const wordOrCode = useWordOrCode()
  const reasonLabel = useReasonLabel()

  return useCallback(
    ({ facts = {}, field }) => {
      const { currency_code: currency } = facts
      const valueText = (name: string, value: string | number): string => {
        const text = String(value)
        const list = LISTS[name]
        if (list !== undefined) return wordOrCode(`${list}.${text}`, text)
        if (name === "allowed") return formats.list(text.split(",").map((one) => wordOrCode(`action.${one}`, one)))
        if (name === "reason" || name === "reason_code") return reasonLabel(text)
        if (INSTANT.test(text)) return formats.instant(text)
        if (DATE.test(text)) return formats.date(text)
        if (typeof currency === "string" && typeof value === "string" && AMOUNT.test(text))
          return formats.amount(text, currency)
        return text
      }
      const shown = Object.entries(facts).flatMap(([name, value]) =>
        value === null || value === "" || name === "currency_code" || isId(name)
          ? []
          : [`${wordOrCode(`fact.${name}`, name)}: ${valueText(name, value)}`],
      )
      return field === undefined
        ? shown
        : [`${wordOrCode("field.label", "field")}: ${fieldText(field, wordOrCode)}`, ...shown]
    },
    [formats, wordOrCode, reasonLabel],
  )
}

/** `terms.windows.0.days` as "Windows 1, Days": names from the form, places counted from 1. */
const fieldText = (path: string, wordOrCode: ReturnType<typeof useWordOrCode>): string =>
  path
    .split(".")
    .filter((part) => !["terms", "definition", "calendar"].includes(part))
    .reduce<string[]>(
      (parts, part) =>
        /^\d+$/.test(part) && parts.length > 0
          ? [...parts.slice(0, -1), `${parts.at(-1)} ${Number(part) + 1}`]
          : [...parts, wordOrCode(`field.${part}`, part)],
      [],
    )
    .join(", ")
