import { DatePicker, Input } from "@medusajs/ui"
import type { UseFormReturn } from "react-hook-form"

import { useCurrencies } from "../../hooks/use-currencies"
import { useWords } from "../../hooks/use-words"
import { Choice } from "../shared/choice"
import { Field } from "../shared/field"
import type { SimulatorForm } from "./simulator-form"

/** An order that need not exist: one parcel, one payment or two. Its lines are the items below. */
export const FactsFields = ({ form }: { readonly form: UseFormReturn<SimulatorForm> }) => {
  const words = useWords()
  const currencies = useCurrencies()
  const { currency_code, on } = form.watch("facts")
  return (
    <>
      <Field label={words("simulator.currency")}>
        {(id) => (
          <Choice
            id={id}
            value={currency_code}
            onChange={(value) => form.setValue("facts.currency_code", value)}
            options={currencies.map((code) => ({ value: code, label: code.toUpperCase() }))}
          />
        )}
      </Field>
      <Field label={words("simulator.outbound_freight")} isOptional>
        {(id) => <Input id={id} inputMode="decimal" {...form.register("facts.freight")} />}
      </Field>
      <Field label={words("simulator.voucher")} hint={words("simulator.voucher_hint")} isOptional>
        {(id) => <Input id={id} inputMode="decimal" {...form.register("facts.voucher")} />}
      </Field>
      <Field label={words("simulator.delivered")} hint={words("simulator.at_hint")} isOptional>
        {() => (
          <DatePicker
            aria-label={words("simulator.delivered")}
            value={on}
            onChange={(value) => form.setValue("facts.on", value)}
          />
        )}
      </Field>
    </>
  )
}
