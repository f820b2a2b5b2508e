import type { UseFormReturn } from "react-hook-form"

import type { Resolution } from "../../../../domain/kernel/vocabulary"
import type { EligibilityLine, EligibilityReason, ExchangeOption } from "../../../../types"
import { useExchangeOptions, type ExchangeQuestion } from "../../../hooks/use-exchange-options"
import { useFormats } from "../../../hooks/use-formats"
import { useWords } from "../../../hooks/use-words"
import { Choice } from "../../shared/choice"
import { Field } from "../../shared/field"
import { ProblemAlert } from "../../shared/problem-alert"
import type { StartForm } from "./start-form"

interface RemedyFieldsProps {
  readonly form: UseFormReturn<StartForm>
  readonly orderId: string
  readonly line: EligibilityLine
  readonly reason: EligibilityReason
}

/** What the customer gets: remedies that line and reason both allow, exchange in front (R16). */
export const RemedyFields = ({ form, orderId, line, reason }: RemedyFieldsProps) => {
  const words = useWords()
  const path = `lines.${line.line_item_id}` as const
  const { resolution, variant_id } = form.watch(path)
  const offered = reason.remedies.filter((remedy) => line.remedies.includes(remedy))
  const question = { order_id: orderId, line_item_id: line.line_item_id, reason_code: reason.code }
  return (
    <div className="grid grid-cols-1 gap-4 md:grid-cols-2">
      <Field label={words("request.items.resolution")}>
        {(id) => (
          <Choice
            id={id}
            value={resolution}
            onChange={(value: Resolution) => form.setValue(`${path}.resolution`, value)}
            options={offered.toSorted(exchangeFirst).map((value) => ({ value, label: words(`resolution.${value}`) }))}
          />
        )}
      </Field>
      {resolution === "exchange" && (
        <ExchangePicker
          question={question}
          value={variant_id}
          onChange={(value) => form.setValue(`${path}.variant_id`, value)}
        />
      )}
    </div>
  )
}

const exchangeFirst = (a: Resolution, b: Resolution): number => Number(b === "exchange") - Number(a === "exchange")

interface ExchangePickerProps {
  readonly question: ExchangeQuestion
  readonly value: string
  readonly onChange: (variantId: string) => void
}

/** What is in stock to exchange a line for, each with what it costs or brings. */
const ExchangePicker = ({ question, value, onChange }: ExchangePickerProps) => {
  const words = useWords()
  const formats = useFormats()
  const { data, error } = useExchangeOptions(question)
  if (error) return <ProblemAlert error={error} />
  const differenceOf = ({ difference }: ExchangeOption): string => {
    const amount = formats.amount(difference.replace("-", ""), data?.currency_code ?? "")
    if (Number(difference) === 0) return words("exchange.even")
    return words(Number(difference) < 0 ? "exchange.to_pay" : "exchange.to_give", { amount })
  }
  const isEmpty = data?.options.length === 0
  return (
    <Field label={words("exchange.choose")} hint={isEmpty ? words("exchange.none") : undefined}>
      {(id) => (
        <Choice
          id={id}
          value={value}
          onChange={onChange}
          disabled={data === undefined || isEmpty}
          placeholder={words("exchange.choose_placeholder")}
          options={(data?.options ?? []).map((option) => ({
            value: option.variant_id,
            label: `${option.title} · ${differenceOf(option)}`,
          }))}
        />
      )}
    </Field>
  )
}
