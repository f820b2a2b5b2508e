import { Input, Textarea } from "@medusajs/ui"
import type { UseFormReturn } from "react-hook-form"

import { TICKET_LANGUAGES } from "../../../domain/ticket/ticket-words"
import { useWords } from "../../hooks/use-words"
import { Field } from "../shared/field"
import type { SurveyFormFields } from "./survey-form-form"

/** The question, and what stands above it in the letter, in both languages. */
export const WordingFields = ({ form }: { readonly form: UseFormReturn<SurveyFormFields> }) => {
  const words = useWords()
  return TICKET_LANGUAGES.map((language) => (
    <div key={language} className="flex flex-col gap-y-4">
      <Field label={words(`survey.question.${language}`)} hint={words("survey.question_hint")}>
        {(id) => <Input id={id} {...form.register(`${language}.question`)} />}
      </Field>
      <Field label={words(`survey.intro.${language}`)} isOptional>
        {(id) => <Textarea id={id} rows={2} {...form.register(`${language}.intro`)} />}
      </Field>
    </div>
  ))
}
