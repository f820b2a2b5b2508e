import { Text } from "@medusajs/ui"

import type { PolicyCondition } from "../../../types/policy-http"
import { useEntityNames } from "../../hooks/use-entities"
import { useFormats } from "../../hooks/use-formats"
import { useWordOrCode, useWords } from "../../hooks/use-words"

/** A condition as a sentence, with the names of what it points at. */
export const ConditionText = ({ condition }: { readonly condition: PolicyCondition }) => {
  const words = useWords()
  const wordOrCode = useWordOrCode()
  const formats = useFormats()
  const { effect, attribute, operator, values, currency_code, source } = condition
  const names = useEntityNames(attribute, values)
  const [amount] = values

  const value =
    attribute === "order_value" && amount !== undefined && currency_code !== null
      ? formats.amount(amount, currency_code)
      : attribute === "delivery_state"
        ? formats.list(values.map((state) => wordOrCode(`delivery_state.${state}`, state)))
        : formats.list(names)

  return (
    <div className="flex flex-col gap-y-1 px-6 py-3">
      <Text size="small" leading="compact" className="text-ui-fg-subtle text-pretty break-words">
        {words(`condition_effect.${effect}`)}{" "}
        <span className="text-ui-fg-base font-medium">
          {words(`condition_attribute.${attribute}`)} {words(`condition_operator.${operator}`)} {value || "–"}
        </span>
      </Text>
      {source !== null && (
        <Text size="xsmall" className="text-ui-fg-muted break-words">
          {words("common.source")}: {source}
        </Text>
      )}
    </div>
  )
}
