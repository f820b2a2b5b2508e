import { Input, Textarea } from "@medusajs/ui"
import type { UseFormReturn } from "react-hook-form"

import { useWords } from "../../hooks/use-words"
import { toCode } from "../../lib/to-code"
import { Field } from "../shared/field"

export interface NameForm {
  name: string
  code: string
  description: string
}

interface NameFieldsProps {
  readonly form: UseFormReturn<NameForm>
  /** Whether clauses of published versions cite the code already. */
  readonly isCodeFixed: boolean
  /** Such a policy's usual name. */
  readonly placeholder?: string
}

export const NameFields = ({ form, isCodeFixed, placeholder }: NameFieldsProps) => {
  const words = useWords()
  return (
    <>
      <Field label={words("policy.name")}>
        {(id) => (
          <Input
            id={id}
            placeholder={placeholder ?? words("policy.name_placeholder")}
            {...form.register("name", {
              required: true,
              onChange: (event: { target: { value: string } }) => {
                if (!isCodeFixed && !form.formState.dirtyFields.code) form.setValue("code", toCode(event.target.value))
              },
            })}
          />
        )}
      </Field>
      <Field label={words("policy.code")} hint={words("policy.code_hint")}>
        {(id) => <Input id={id} disabled={isCodeFixed} {...form.register("code", { required: true })} />}
      </Field>
      <Field label={words("policy.description")} isOptional>
        {(id) => <Textarea id={id} rows={3} {...form.register("description")} />}
      </Field>
    </>
  )
}
