import { Input } from "@medusajs/ui"

import { FAULT_PARTIES } from "../../../domain/kernel/vocabulary"
import { useWords } from "../../hooks/use-words"
import { Field } from "../shared/field"
import type { ItemFieldsProps } from "./simulator-form"

/** Whose fault it is, in per cent; left blank, the reason says. */
export const ShareFields = ({ form, index }: ItemFieldsProps) => {
  const words = useWords()
  return (
    <Field label={words("simulator.shares")} hint={words("simulator.shares_hint")} isOptional>
      {() => (
        <div className="grid grid-cols-2 gap-3 md:grid-cols-5">
          {FAULT_PARTIES.map((party) => (
            <label key={party} className="flex min-w-0 flex-col gap-y-1">
              <span className="txt-compact-xsmall text-ui-fg-subtle truncate">{words(`fault_party.${party}`)}</span>
              <Input
                size="small"
                inputMode="numeric"
                className="text-right tabular-nums"
                {...form.register(`items.${index}.shares.${party}`)}
              />
            </label>
          ))}
        </div>
      )}
    </Field>
  )
}
