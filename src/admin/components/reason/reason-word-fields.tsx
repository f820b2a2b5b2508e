import { Input, Textarea } from "@medusajs/ui"
import type { UseFormReturn } from "react-hook-form"

import { useWords } from "../../hooks/use-words"
import { toCode } from "../../lib/to-code"
import { Field } from "../shared/field"
import type { ReasonForm } from "./reason-form"

interface ReasonWordFieldsProps {
  readonly form: UseFormReturn<ReasonForm>
  readonly isCodeFixed: boolean
}

export const ReasonWordFields = ({ form, isCodeFixed }: ReasonWordFieldsProps) => {
  const words = useWords()
  return (
    <>
      <Field label={words("reason.label")} hint={words("reason.label_hint")}>
        {(id) => (
          <Input
            id={id}
            {...form.register("label", {
              onChange: (event: { target: { value: string } }) => {
                if (!isCodeFixed && !form.formState.dirtyFields.code) form.setValue("code", toCode(event.target.value))
              },
            })}
          />
        )}
      </Field>
      <Field label={words("reason.code")}>
        {(id) => <Input id={id} disabled={isCodeFixed} {...form.register("code")} />}
      </Field>
      <Field label={words("reason.description")} isOptional>
        {(id) => <Textarea id={id} rows={2} {...form.register("description")} />}
      </Field>
    </>
  )
}
