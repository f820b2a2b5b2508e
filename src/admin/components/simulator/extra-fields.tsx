import { Input } from "@medusajs/ui"
import type { UseFormReturn } from "react-hook-form"

import { FAULT_PARTIES, GRANT_KINDS } from "../../../domain/kernel/vocabulary"
import { useWords } from "../../hooks/use-words"
import { Field } from "../shared/field"
import { Section } from "../shared/section"
import type { SimulatorForm } from "./simulator-form"

/** Whose fault it is, what the way back really cost, and what staff give on top. */
export const BlameFields = ({ form }: { readonly form: UseFormReturn<SimulatorForm> }) => {
  const words = useWords()
  return (
    <Section title={words("simulator.blame.title")} subtitle={words("simulator.blame.subtitle")}>
      <div className="flex flex-col gap-y-4 px-6 py-4">
        <Field label={words("simulator.blame.shares")} isOptional>
          {() => (
            <div className="grid grid-cols-2 gap-3 md:grid-cols-5">
              {FAULT_PARTIES.map((party) => (
                <label key={party} className="flex min-w-0 flex-col gap-y-1">
                  <span className="txt-compact-xsmall text-ui-fg-subtle truncate">{words(`fault_party.${party}`)}</span>
                  <Input
                    size="small"
                    inputMode="numeric"
                    className="text-right tabular-nums"
                    {...form.register(`shares.${party}`)}
                  />
                </label>
              ))}
            </div>
          )}
        </Field>
        <div className="grid grid-cols-1 gap-4 md:grid-cols-2">
          <Field label={words("simulator.blame.advanced")} isOptional>
            {(id) => <Input id={id} inputMode="decimal" {...form.register("advanced")} />}
          </Field>
          <Field label={words("simulator.blame.invoiced")} isOptional>
            {(id) => <Input id={id} inputMode="decimal" {...form.register("invoiced")} />}
          </Field>
          {GRANT_KINDS.map((kind) => (
            <Field key={kind} label={words(`settlement_line.${kind}`)} isOptional>
              {(id) => <Input id={id} inputMode="decimal" {...form.register(`grants.${kind}`)} />}
            </Field>
          ))}
        </div>
      </div>
    </Section>
  )
}
