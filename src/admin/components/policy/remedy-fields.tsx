import { Checkbox, Input, Label } from "@medusajs/ui"
import type { UseFormReturn } from "react-hook-form"

import { RESOLUTIONS } from "../../../domain/kernel/vocabulary"
import type { Resolution } from "../../../domain/kernel/vocabulary"
import { useWords } from "../../hooks/use-words"
import { Field } from "../shared/field"
import type { TermsForm } from "./terms-form"

interface RemedyChoiceProps {
  readonly remedies: readonly Resolution[]
  readonly onChange: (remedies: readonly Resolution[]) => void
}

/** Which remedies are offered. One that is added comes last: the first is the usual one. */
export const RemedyChoice = ({ remedies, onChange }: RemedyChoiceProps) => {
  const words = useWords()
  return (
    <Field label={words("purse.remedies")} hint={words("purse.remedies_hint")}>
      {() => (
        <div className="flex flex-wrap gap-x-6 gap-y-2">
          {RESOLUTIONS.map((remedy) => (
            <Label key={remedy} size="small" className="flex items-center gap-x-2">
              <Checkbox
                checked={remedies.includes(remedy)}
                onCheckedChange={(checked) =>
                  onChange([...remedies.filter((one) => one !== remedy), ...(checked === true ? [remedy] : [])])
                }
              />
              {words(`resolution.${remedy}`)}
            </Label>
          ))}
        </div>
      )}
    </Field>
  )
}

const PERCENTAGES = [
  ["store_credit", "credit_bonus_percentage", "credit_bonus"],
  ["keep_item", "keep_item_max_percentage", "keep_item_max"],
] as const

/** The remedies of the terms, and what the newer ones are worth. */
export const RemedyFields = ({ form }: { readonly form: UseFormReturn<TermsForm> }) => {
  const words = useWords()
  const { remedies } = form.watch()
  return (
    <>
      <RemedyChoice remedies={remedies} onChange={(value) => form.setValue("remedies", value)} />
      {PERCENTAGES.filter(([remedy]) => remedies.includes(remedy)).map(([, name, word]) => (
        <Field key={name} label={words(`purse.${word}`)} hint={words(`purse.${word}_hint`)} isOptional>
          {(id) => (
            <Input
              id={id}
              type="number"
              min={1}
              max={100}
              {...form.register(name, { setValueAs: (text: unknown) => (text ? Number(text) : null) })}
            />
          )}
        </Field>
      ))}
    </>
  )
}
