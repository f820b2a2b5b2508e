import { SURPLUS_DESTINATIONS, type SurplusDestination } from "../../../domain/kernel/vocabulary"
import type { ExchangeBody, ExchangeOption, ExchangeOptions } from "../../../types"
import { useFormats } from "../../hooks/use-formats"
import { useWords } from "../../hooks/use-words"
import { Choice } from "../shared/choice"
import { Field } from "../shared/field"
import { ProblemAlert } from "../shared/problem-alert"

export interface ExchangeWish {
  /** Blank until something is chosen. */
  variant_id: string
  surplus_to: SurplusDestination
}

interface ExchangeFieldsProps {
  /** What is in stock, as the server answered. */
  readonly offer: { readonly data?: ExchangeOptions; readonly error: Error | null }
  readonly value: ExchangeWish
  readonly onChange: (wish: ExchangeWish) => void
  /** What was chosen before: promised already, and therefore not among what is in stock. */
  readonly promised?: Pick<ExchangeBody, "variant_id" | "title"> | null
}

/** What goods are exchanged for, each with what it costs or brings, and where money goes that is left over. */
export const ExchangeFields = ({ offer: { data, error }, value, onChange, promised = null }: ExchangeFieldsProps) => {
  const words = useWords()
  const differenceOf = useDifference(data?.currency_code ?? "")
  if (error) return <ProblemAlert error={error} />
  const options = data?.options ?? []
  const others = options.filter(({ variant_id }) => variant_id !== promised?.variant_id)
  const isEmpty = data !== undefined && others.length === 0 && promised === null
  const chosen = options.find(({ variant_id }) => variant_id === value.variant_id)
  const leavesMoney = chosen === undefined ? value.variant_id !== "" : Number(chosen.difference) > 0
  return (
    <>
      <Field label={words("exchange.choose")} hint={isEmpty ? words("exchange.none") : undefined}>
        {(id) => (
          <Choice
            id={id}
            value={value.variant_id}
            onChange={(variant_id) => onChange({ ...value, variant_id })}
            disabled={data === undefined || isEmpty}
            placeholder={words("exchange.choose_placeholder")}
            options={[
              ...(promised ? [{ value: promised.variant_id, label: words("exchange.promised", promised) }] : []),
              ...others.map((option) => ({
                value: option.variant_id,
                label: `${option.title} · ${differenceOf(option)}`,
              })),
            ]}
          />
        )}
      </Field>
      {leavesMoney && (
        <Field label={words("exchange.surplus")}>
          {(id) => (
            <Choice
              id={id}
              value={value.surplus_to}
              onChange={(surplus_to: SurplusDestination) => onChange({ ...value, surplus_to })}
              options={SURPLUS_DESTINATIONS.map((to) => ({ value: to, label: words(`exchange.surplus_to.${to}`) }))}
            />
          )}
        </Field>
      )}
    </>
  )
}

function useDifference(currencyCode: string): (option: ExchangeOption) => string {
  const words = useWords()
  const formats = useFormats()
  return ({ difference }) => {
    if (Number(difference) === 0) return words("exchange.even")
    const amount = formats.amount(difference.replace("-", ""), currencyCode)
    return words(Number(difference) < 0 ? "exchange.to_pay" : "exchange.to_give", { amount })
  }
}
