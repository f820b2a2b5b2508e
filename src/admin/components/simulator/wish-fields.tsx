import { Input } from "@medusajs/ui"

import { RESOLUTIONS } from "../../../domain/kernel/vocabulary"
import { useOrderLines } from "../../hooks/use-orders"
import { useReasons } from "../../hooks/use-reasons"
import { useWords } from "../../hooks/use-words"
import { Choice } from "../shared/choice"
import { Field } from "../shared/field"
import { NewGoodsFields } from "./new-goods-fields"
import type { ItemFieldsProps } from "./simulator-form"

const USUAL = "usual"

/** What of the order, how many, why, and what for. */
export const WishFields = ({ form, index }: ItemFieldsProps) => {
  const words = useWords()
  const { data: reasons = [] } = useReasons()
  const { reason_code, resolution } = form.watch(`items.${index}`)
  return (
    <div className="grid grid-cols-1 gap-4 md:grid-cols-2">
      {form.watch("source") === "order" ? (
        <LineField form={form} index={index} />
      ) : (
        <>
          <Field label={words("simulator.bought")}>
            {(id) => <Input id={id} inputMode="numeric" {...form.register(`items.${index}.bought`)} />}
          </Field>
          <Field label={words("simulator.paid")}>
            {(id) => <Input id={id} inputMode="decimal" {...form.register(`items.${index}.paid`)} />}
          </Field>
        </>
      )}
      <Field label={words("simulator.quantity")}>
        {(id) => <Input id={id} inputMode="numeric" {...form.register(`items.${index}.quantity`)} />}
      </Field>
      <Field label={words("policy.simulate.reason")}>
        {(id) => (
          <Choice
            id={id}
            value={reason_code}
            onChange={(value) => form.setValue(`items.${index}.reason_code`, value)}
            options={reasons.map(({ code, label }) => ({ value: code, label }))}
            placeholder={words("policy.simulate.reason_placeholder")}
          />
        )}
      </Field>
      <Field label={words("request.items.resolution")}>
        {(id) => (
          <Choice
            id={id}
            value={resolution === "" ? USUAL : resolution}
            onChange={(value) => form.setValue(`items.${index}.resolution`, value === USUAL ? "" : value)}
            options={[
              { value: USUAL, label: words("simulator.as_reason_says") },
              ...RESOLUTIONS.map((value) => ({ value, label: words(`resolution.${value}`) })),
            ]}
          />
        )}
      </Field>
      {resolution === "exchange" && <NewGoodsFields form={form} index={index} />}
    </div>
  )
}

const LineField = ({ form, index }: ItemFieldsProps) => {
  const words = useWords()
  const order_id = form.watch("order_id")
  const { data: lines = [] } = useOrderLines(order_id)
  return (
    <Field label={words("policy.simulate.line")}>
      {(id) => (
        <Choice
          id={id}
          value={form.watch(`items.${index}.line_item_id`)}
          onChange={(value) => form.setValue(`items.${index}.line_item_id`, value)}
          options={lines}
          placeholder={words("policy.simulate.line_placeholder")}
          disabled={order_id === ""}
        />
      )}
    </Field>
  )
}
