import { Input } from "@medusajs/ui"

import { useExchangeOptions } from "../../hooks/use-exchange-options"
import { useWords } from "../../hooks/use-words"
import { Choice } from "../shared/choice"
import { Field } from "../shared/field"
import type { ItemFieldsProps } from "./simulator-form"

/** What goes out instead: a variant of the shop for a real order, and a price in any case. */
export const NewGoodsFields = ({ form, index }: ItemFieldsProps) => {
  const words = useWords()
  const source = form.watch("source")
  const { line_item_id, reason_code } = form.watch(`items.${index}`)
  return (
    <>
      {source === "order" && line_item_id !== "" && reason_code !== "" && <VariantChoice form={form} index={index} />}
      <Field
        label={words("simulator.exchange_price")}
        hint={source === "order" ? words("simulator.exchange_price_hint") : undefined}
        isOptional={source === "order"}
      >
        {(id) => <Input id={id} inputMode="decimal" {...form.register(`items.${index}.exchange_price`)} />}
      </Field>
    </>
  )
}

const VariantChoice = ({ form, index }: ItemFieldsProps) => {
  const words = useWords()
  const order_id = form.watch("order_id")
  const { line_item_id, reason_code, variant_id } = form.watch(`items.${index}`)
  const { data } = useExchangeOptions({ order_id, line_item_id, reason_code })
  const options = data?.options ?? []
  return (
    <Field label={words("exchange.choose")} hint={data && options.length === 0 ? words("exchange.none") : undefined}>
      {(id) => (
        <Choice
          id={id}
          value={variant_id}
          onChange={(value) => form.setValue(`items.${index}.variant_id`, value)}
          disabled={options.length === 0}
          placeholder={words("exchange.choose_placeholder")}
          options={options.map((option) => ({ value: option.variant_id, label: option.title }))}
        />
      )}
    </Field>
  )
}
