import { Input, toast } from "@medusajs/ui"
import { useForm } from "react-hook-form"

import { INSTRUMENTS } from "../../../domain/survey/instrument"
import { SURVEY_SUBJECTS } from "../../../domain/survey/survey-words"
import type { AdminSurveyForm } from "../../../types"
import { useIdempotencyKey } from "../../hooks/use-idempotency-key"
import { useSaveSurveyForm } from "../../hooks/use-surveys"
import { useWords } from "../../hooks/use-words"
import { toCode } from "../../lib/to-code"
import { ActionDrawer } from "../shared/action-drawer"
import { Choice } from "../shared/choice"
import { Field } from "../shared/field"
import { DimensionChoice } from "./dimension-choice"
import { PaceFields } from "./pace-fields"
import { isComplete, toSurveyFormBody, toSurveyFormFields, type SurveyFormFields } from "./survey-form-form"
import { WordingFields } from "./wording-fields"

interface SurveyFormDrawerProps {
  /** Null drafts a new one. What was published is shown and no longer changed. */
  readonly survey: AdminSurveyForm | null
  readonly onClose: () => void
}

/** What is asked, of whom, when, and in which words. */
export const SurveyFormDrawer = ({ survey, onClose }: SurveyFormDrawerProps) => {
  const words = useWords()
  const { mutate, isPending, error } = useSaveSurveyForm(survey?.id ?? null)
  const keyFor = useIdempotencyKey()
  const form = useForm<SurveyFormFields>({ defaultValues: toSurveyFormFields(survey) })
  const values = form.watch()
  const isDraft = survey === null || survey.status === "draft"

  return (
    <ActionDrawer
      title={words(survey === null ? "survey.create" : "survey.edit_title")}
      body={words(isDraft ? "survey.edit_body" : "survey.final_body")}
      submit={words("common.save")}
      isPending={isPending}
      isDisabled={!isDraft || !isComplete(values)}
      error={error}
      onClose={onClose}
      onSubmit={form.handleSubmit((given) => {
        const body = toSurveyFormBody(given)
        mutate(
          { form: body, key: keyFor(body) },
          {
            onSuccess: () => {
              toast.success(words("survey.saved"))
              onClose()
            },
          },
        )
      })}
    >
      <fieldset disabled={!isDraft} className="flex flex-col gap-y-6">
        <div className="grid grid-cols-2 gap-4">
          <Field label={words("survey.name")}>
            {(id) => (
              <Input
                id={id}
                {...form.register("name", {
                  onChange: (event: { target: { value: string } }) => {
                    if (survey === null && !form.formState.dirtyFields.code) {
                      form.setValue("code", toCode(event.target.value))
                    }
                  },
                })}
              />
            )}
          </Field>
          <Field label={words("survey.code")}>{(id) => <Input id={id} {...form.register("code")} />}</Field>
          <Field label={words("survey.subject")}>
            {(id) => (
              <Choice
                id={id}
                disabled={!isDraft}
                value={values.subject_kind}
                onChange={(value) => form.setValue("subject_kind", value)}
                options={SURVEY_SUBJECTS.map((value) => ({ value, label: words(`survey_subject.${value}`) }))}
              />
            )}
          </Field>
          <Field label={words("survey.instrument")} hint={words(`instrument_hint.${values.instrument}`)}>
            {(id) => (
              <Choice
                id={id}
                disabled={!isDraft}
                value={values.instrument}
                onChange={(value) => form.setValue("instrument", value)}
                options={INSTRUMENTS.map((value) => ({ value, label: words(`instrument.${value}`) }))}
              />
            )}
          </Field>
        </div>
        <WordingFields form={form} />
        <DimensionChoice chosen={values.dimensions} onChange={(chosen) => form.setValue("dimensions", chosen)} />
        <PaceFields form={form} />
      </fieldset>
    </ActionDrawer>
  )
}
