import type { UseFormReturn } from "react-hook-form"

import type { Resolution } from "../../../../domain/kernel/vocabulary"
import type { EligibilityLine, EligibilityReason } from "../../../../types"
import { useExchangeOptions, type ExchangeQuestion } from "../../../hooks/use-exchange-options"
import { useWords } from "../../../hooks/use-words"
import { Choice } from "../../shared/choice"
import { Field } from "../../shared/field"
import { ExchangeFields, type ExchangeWish } from "../exchange-fields"
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
  const { resolution, exchange } = form.watch(path)
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
        <ExchangeOfLine
          question={question}
          value={exchange}
          onChange={(value) => form.setValue(`${path}.exchange`, value)}
        />
      )}
    </div>
  )
}

const exchangeFirst = (a: Resolution, b: Resolution): number => Number(b === "exchange") - Number(a === "exchange")

interface ExchangeOfLineProps {
  readonly question: ExchangeQuestion
  readonly value: ExchangeWish
  readonly onChange: (wish: ExchangeWish) => void
}

const ExchangeOfLine = ({ question, ...field }: ExchangeOfLineProps) => (
  <ExchangeFields offer={useExchangeOptions(question)} {...field} />
)
