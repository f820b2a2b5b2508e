import { DatePicker, Tabs } from "@medusajs/ui"
import type { UseFormReturn } from "react-hook-form"

import { useWords } from "../../hooks/use-words"
import { Field } from "../shared/field"
import { Section } from "../shared/section"
import { FactsFields } from "./facts-fields"
import { OrderFields } from "./order-fields"
import type { SimulatorForm } from "./simulator-form"

const SOURCES = ["order", "facts"] as const

/** Which order it is about, and when it is asked. */
export const CaseSection = ({ form }: { readonly form: UseFormReturn<SimulatorForm> }) => {
  const words = useWords()
  const { source, at } = form.watch()
  return (
    <Section title={words("simulator.title")} subtitle={words("simulator.subtitle")}>
      <div className="flex flex-col gap-y-4 px-6 py-4">
        <Tabs value={source} onValueChange={(value) => form.setValue("source", value === "facts" ? "facts" : "order")}>
          <Tabs.List>
            {SOURCES.map((value) => (
              <Tabs.Trigger key={value} value={value}>
                {words(`simulator.source.${value}`)}
              </Tabs.Trigger>
            ))}
          </Tabs.List>
        </Tabs>
        <div className="grid grid-cols-1 gap-4 md:grid-cols-2">
          {source === "order" ? <OrderFields form={form} /> : <FactsFields form={form} />}
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
        </div>
      </div>
    </Section>
  )
}
