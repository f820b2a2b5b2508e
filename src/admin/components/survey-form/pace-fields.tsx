import { Input } from "@medusajs/ui"
import type { UseFormReturn } from "react-hook-form"

import { SCALES } from "../../../domain/survey/instrument"
import { useWords } from "../../hooks/use-words"
import { Field } from "../shared/field"
import type { SurveyFormFields } from "./survey-form-form"

/** When he is asked and reminded, how long he may answer, and from which score on somebody has to see to it. */
export const PaceFields = ({ form }: { readonly form: UseFormReturn<SurveyFormFields> }) => {
  const words = useWords()
  const { low_to, lowest, highest } = SCALES[form.watch("instrument")]
  return (
    <div className="grid grid-cols-2 gap-4">
      <Field label={words("survey.delay")} hint={words("survey.delay_hint")}>
        {(id) => <Input id={id} type="number" min={0} max={30} step="any" {...form.register("delay_days")} />}
      </Field>
      <Field label={words("survey.remind")} hint={words("survey.remind_hint")} isOptional>
        {(id) => <Input id={id} type="number" min={1} max={60} {...form.register("remind_after_days")} />}
      </Field>
      <Field label={words("survey.answer")}>
        {(id) => <Input id={id} type="number" min={1} max={90} {...form.register("answer_days")} />}
      </Field>
      <Field label={words("survey.change")}>
        {(id) => <Input id={id} type="number" min={0} max={720} {...form.register("change_hours")} />}
      </Field>
      <Field label={words("survey.low")} hint={words("survey.low_hint", { score: low_to })} isOptional>
        {(id) => <Input id={id} type="number" min={lowest} max={highest - 1} {...form.register("low_score")} />}
      </Field>
    </div>
  )
}
