import { DatePicker, Input } from "@medusajs/ui"
import type { UseFormReturn } from "react-hook-form"

import { useCurrencies } from "../../hooks/use-currencies"
import { useWords } from "../../hooks/use-words"
import { Choice } from "../shared/choice"
import { Field } from "../shared/field"
import type { SimulatorForm } from "./simulator-form"

/** An order that need not exist: one line, one parcel, one payment or two. */
export const FactsFields = ({ form }: { readonly form: UseFormReturn<SimulatorForm> }) => {
  const words = useWords()
  const currencies = useCurrencies()
  const { facts } = form.watch()
  return (
    <div className="grid grid-cols-1 gap-4 md:grid-cols-2">
      <Field label={words("simulator.currency")}>
        {(id) => (
          <Choice
            id={id}
            value={facts.currency_code}
            onChange={(value) => form.setValue("facts.currency_code", value)}
            options={currencies.map((code) => ({ value: code, label: code.toUpperCase() }))}
          />
        )}
      </Field>
      <Field label={words("simulator.bought")}>
        {(id) => <Input id={id} inputMode="numeric" {...form.register("facts.bought")} />}
      </Field>
      <Field label={words("simulator.paid")}>
        {(id) => <Input id={id} inputMode="decimal" {...form.register("facts.paid")} />}
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
            value={facts.on}
            onChange={(value) => form.setValue("facts.on", value)}
          />
        )}
      </Field>
    </div>
  )
}
