import { Input } from "@medusajs/ui"
import type { UseFormReturn } from "react-hook-form"

import {
  CONDITION_ATTRIBUTES,
  CONDITION_EFFECTS,
  CONDITION_OPERATORS,
  type ConditionAttribute,
} from "../../../domain/kernel/vocabulary"
import { useWords } from "../../hooks/use-words"
import { Choice } from "../shared/choice"
import { Field } from "../shared/field"
import { ConditionValues } from "./condition-values"
import type { ConditionsForm } from "./conditions-form"

interface ConditionFieldsProps {
  readonly form: UseFormReturn<ConditionsForm>
  readonly index: number
  /** A plan's conditions must all hold: they except nothing, and cite nothing. */
  readonly mustHold?: boolean
}

export const ConditionFields = ({ form, index, mustHold = false }: ConditionFieldsProps) => {
  const words = useWords()
  const path = `conditions.${index}` as const
  const { effect, attribute, operator } = form.watch(path)
  const isAmount = attribute === "order_value"
  const operators = CONDITION_OPERATORS.filter((one) => isAmount === (one === "at_least" || one === "at_most"))

  /** What was chosen for one attribute means nothing for another. */
  const chooseAttribute = (value: ConditionAttribute) => {
    form.setValue(`${path}.attribute`, value)
    form.setValue(`${path}.values`, [])
    form.setValue(`${path}.operator`, value === "order_value" ? "at_least" : "in")
    form.setValue(`${path}.currency_code`, null)
  }

  return (
    <>
      {!mustHold && (
        <Field label={words("policy.conditions.effect")}>
          {(id) => (
            <Choice
              id={id}
              value={effect}
              onChange={(value) => form.setValue(`${path}.effect`, value)}
              options={CONDITION_EFFECTS.map((value) => ({ value, label: words(`condition_effect.${value}`) }))}
            />
          )}
        </Field>
      )}
      <div className="grid grid-cols-2 gap-4">
        <Field label={words("policy.conditions.attribute")}>
          {(id) => (
            <Choice
              id={id}
              value={attribute}
              onChange={chooseAttribute}
              options={CONDITION_ATTRIBUTES.map((value) => ({ value, label: words(`condition_attribute.${value}`) }))}
            />
          )}
        </Field>
        <Field label={words("policy.conditions.operator")}>
          {(id) => (
            <Choice
              id={id}
              value={operator}
              onChange={(value) => form.setValue(`${path}.operator`, value)}
              options={operators.map((value) => ({ value, label: words(`condition_operator.${value}`) }))}
            />
          )}
        </Field>
      </div>
      <ConditionValues form={form} index={index} />
      {!mustHold && (
        <Field label={words("policy.conditions.source")} isOptional>
          {(id) => <Input id={id} {...form.register(`${path}.source`)} />}
        </Field>
      )}
    </>
  )
}
