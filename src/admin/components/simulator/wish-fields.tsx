import { DatePicker, Input } from "@medusajs/ui"
import type { UseFormReturn } from "react-hook-form"

import { RESOLUTIONS } from "../../../domain/kernel/vocabulary"
import { useReasons } from "../../hooks/use-reasons"
import { useWords } from "../../hooks/use-words"
import { Choice } from "../shared/choice"
import { Field } from "../shared/field"
import { NewGoodsFields } from "./new-goods-fields"
import type { SimulatorForm } from "./simulator-form"

const USUAL = "usual"

/** How many, why, what for, and when. */
export const WishFields = ({ form }: { readonly form: UseFormReturn<SimulatorForm> }) => {
  const words = useWords()
  const { data: reasons = [] } = useReasons()
  const { reason_code, resolution, at } = form.watch()
  return (
    <div className="grid grid-cols-1 gap-4 md:grid-cols-2">
      <Field label={words("policy.simulate.reason")}>
        {(id) => (
          <Choice
            id={id}
            value={reason_code}
            onChange={(value) => form.setValue("reason_code", value)}
            options={reasons.map(({ code, label }) => ({ value: code, label }))}
            placeholder={words("policy.simulate.reason_placeholder")}
          />
        )}
      </Field>
      <Field label={words("simulator.quantity")}>
        {(id) => <Input id={id} inputMode="numeric" {...form.register("quantity")} />}
      </Field>
      <Field label={words("request.items.resolution")}>
        {(id) => (
          <Choice
            id={id}
            value={resolution === "" ? USUAL : resolution}
            onChange={(value) => form.setValue("resolution", value === USUAL ? "" : value)}
            options={[
              { value: USUAL, label: words("simulator.as_reason_says") },
              ...RESOLUTIONS.map((value) => ({ value, label: words(`resolution.${value}`) })),
            ]}
          />
        )}
      </Field>
      <Field label={words("simulator.at")} hint={words("simulator.at_hint")} isOptional>
        {() => (
          <DatePicker
            aria-label={words("simulator.at")}
            granularity="minute"
            value={at}
            onChange={(value) => form.setValue("at", value)}
          />
        )}
      </Field>
      {resolution === "exchange" && <NewGoodsFields form={form} />}
    </div>
  )
}
