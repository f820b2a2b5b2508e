import { Combobox } from "@medusajs/dashboard/components"
import { Input } from "@medusajs/ui"
import type { UseFormReturn } from "react-hook-form"

import { DELIVERY_STATES } from "../../../domain/kernel/vocabulary"
import { useCurrencies } from "../../hooks/use-currencies"
import { isEntityAttribute } from "../../hooks/use-entities"
import { useWords } from "../../hooks/use-words"
import { Choice } from "../shared/choice"
import { EntityPicker } from "../shared/entity-picker"
import { Field } from "../shared/field"
import type { ConditionsForm } from "./conditions-form"

interface ConditionValuesProps {
  readonly form: UseFormReturn<ConditionsForm>
  readonly index: number
}

/** What the condition compares with: an amount, states, or records of the shop by name. */
export const ConditionValues = ({ form, index }: ConditionValuesProps) => {
  const words = useWords()
  const currencies = useCurrencies()
  const path = `conditions.${index}` as const
  const { attribute, values, currency_code } = form.watch(path)
  const setValues = (chosen: readonly string[]) => form.setValue(`${path}.values`, [...chosen])

  if (attribute === "order_value") {
    return (
      <div className="grid grid-cols-2 gap-4">
        <Field label={words("policy.conditions.amount")}>
          {(id) => (
            <Input
              id={id}
              inputMode="decimal"
              value={values[0] ?? ""}
              onChange={(event) => setValues(event.target.value === "" ? [] : [event.target.value.trim()])}
            />
          )}
        </Field>
        <Field label={words("policy.conditions.currency")}>
          {(id) => (
            <Choice
              id={id}
              value={currency_code ?? ""}
              onChange={(value) => form.setValue(`${path}.currency_code`, value)}
              options={currencies.map((code) => ({ value: code, label: code.toUpperCase() }))}
            />
          )}
        </Field>
      </div>
    )
  }
  return (
    <Field label={words("policy.conditions.values")}>
      {() =>
        isEntityAttribute(attribute) ? (
          <EntityPicker key={attribute} attribute={attribute} values={values} onChange={setValues} />
        ) : (
          <Combobox
            value={[...values]}
            onChange={(chosen) => setValues(chosen ?? [])}
            options={DELIVERY_STATES.map((value) => ({ value, label: words(`delivery_state.${value}`) }))}
            displayMode="chips"
          />
        )
      }
    </Field>
  )
}
