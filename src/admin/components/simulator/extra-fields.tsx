import { Input } from "@medusajs/ui"
import type { UseFormReturn } from "react-hook-form"

import { GRANT_KINDS } from "../../../domain/kernel/vocabulary"
import { useWords } from "../../hooks/use-words"
import { Field } from "../shared/field"
import { Section } from "../shared/section"
import type { SimulatorForm } from "./simulator-form"

/** What the way back really cost, and what staff give on top: of the parcel and the request, not of an item. */
export const ExtraFields = ({ form }: { readonly form: UseFormReturn<SimulatorForm> }) => {
  const words = useWords()
  return (
    <Section title={words("simulator.extra.title")} subtitle={words("simulator.extra.subtitle")}>
      <div className="grid grid-cols-1 gap-4 px-6 py-4 md:grid-cols-2">
        <Field label={words("simulator.extra.advanced")} isOptional>
          {(id) => <Input id={id} inputMode="decimal" {...form.register("advanced")} />}
        </Field>
        <Field label={words("simulator.extra.invoiced")} isOptional>
          {(id) => <Input id={id} inputMode="decimal" {...form.register("invoiced")} />}
        </Field>
        {GRANT_KINDS.map((kind) => (
          <Field key={kind} label={words(`settlement_line.${kind}`)} isOptional>
            {(id) => <Input id={id} inputMode="decimal" {...form.register(`grants.${kind}`)} />}
          </Field>
        ))}
      </div>
    </Section>
  )
}
