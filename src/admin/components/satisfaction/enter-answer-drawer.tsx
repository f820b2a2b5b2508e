import { Textarea, toast } from "@medusajs/ui"
import { useForm } from "react-hook-form"

import { DIMENSION_SCALE, scoresOf, type Dimension } from "../../../domain/survey/instrument"
import { SURVEY_METHODS, type SurveySubject } from "../../../domain/survey/survey-words"
import type { AdminSurvey, EnterAnswerBody } from "../../../types"
import { useIdempotencyKey } from "../../hooks/use-idempotency-key"
import { useEnterAnswer } from "../../hooks/use-surveys"
import { useWords } from "../../hooks/use-words"
import { ActionDrawer } from "../shared/action-drawer"
import { Choice } from "../shared/choice"
import { Field } from "../shared/field"

interface EnterAnswerDrawerProps {
  readonly about: { readonly kind: SurveySubject; readonly id: string }
  /** What he was to be asked; null where nothing was planned. */
  readonly survey: AdminSurvey | null
  readonly onClose: () => void
}

interface EnteredForm {
  method: EnterAnswerBody["method"]
  score: string
  dimensions: Partial<Record<Dimension, string>>
  suggestion: string
}

const METHODS = SURVEY_METHODS.filter((method): method is EnterAnswerBody["method"] => method !== "online")

/** What the customer said on the phone or at the counter, on the scale that he is asked on in writing. */
export const EnterAnswerDrawer = ({ about, survey, onClose }: EnterAnswerDrawerProps) => {
  const words = useWords()
  const keyFor = useIdempotencyKey()
  const { mutate, isPending, error } = useEnterAnswer()
  const form = useForm<EnteredForm>({ defaultValues: { method: "phone", score: "", dimensions: {}, suggestion: "" } })
  const { method, score, dimensions } = form.watch()
  const instrument = survey?.instrument ?? "csat"

  return (
    <ActionDrawer
      title={words("satisfaction.enter.title")}
      body={words("satisfaction.enter.body")}
      submit={words("satisfaction.enter.submit")}
      isPending={isPending}
      isDisabled={score === ""}
      error={error}
      onClose={onClose}
      onSubmit={form.handleSubmit((given) => {
        const body = toBody(about, given)
        mutate(
          { body, key: keyFor(body) },
          {
            onSuccess: ({ survey_response }) => {
              toast.success(words(survey_response.is_low ? "satisfaction.enter.done_low" : "satisfaction.enter.done"))
              onClose()
            },
          },
        )
      })}
    >
      <Field label={words("satisfaction.column.method")}>
        {(id) => (
          <Choice
            id={id}
            value={method}
            onChange={(value) => form.setValue("method", value)}
            options={METHODS.map((value) => ({ value, label: words(`survey_method.${value}`) }))}
          />
        )}
      </Field>
      <Field label={words(`instrument.${instrument}`)} hint={words(`instrument_hint.${instrument}`)}>
        {(id) => (
          <Choice
            id={id}
            value={score}
            onChange={(value) => form.setValue("score", value)}
            options={scoresOf(instrument).map(toOption)}
          />
        )}
      </Field>
      {(survey?.dimensions ?? []).map((dimension) => (
        <Field key={dimension} label={words(`dimension.${dimension}`)} isOptional>
          {(id) => (
            <Choice
              id={id}
              value={dimensions[dimension] ?? ""}
              onChange={(value) => form.setValue(`dimensions.${dimension}`, value)}
              options={DIMENSION_SCORES.map(toOption)}
            />
          )}
        </Field>
      ))}
      <Field label={words("satisfaction.column.suggestion")} isOptional>
        {(id) => <Textarea id={id} rows={4} {...form.register("suggestion")} />}
      </Field>
    </ActionDrawer>
  )
}

const DIMENSION_SCORES = Array.from(
  { length: DIMENSION_SCALE.highest - DIMENSION_SCALE.lowest + 1 },
  (_, step) => DIMENSION_SCALE.lowest + step,
)

const toOption = (score: number) => ({ value: String(score), label: String(score) })

const toBody = (about: EnterAnswerDrawerProps["about"], given: EnteredForm): EnterAnswerBody => ({
  ...{ subject_kind: about.kind, subject_id: about.id, method: given.method, score: Number(given.score) },
  dimensions: Object.fromEntries(Object.entries(given.dimensions).map(([name, score]) => [name, Number(score)])),
  suggestion: given.suggestion.trim() || null,
})
