import { Input, Textarea, toast } from "@medusajs/ui"
import { useFieldArray, useForm } from "react-hook-form"

import { ANSWER_PLACEHOLDERS } from "../../../domain/answer/placeholders"
import { ANSWER_SCOPES } from "../../../domain/answer/scope"
import type { CannedAnswerHttp } from "../../../types"
import { useSaveCannedAnswer } from "../../hooks/use-answers"
import { useIdempotencyKey } from "../../hooks/use-idempotency-key"
import { useWords } from "../../hooks/use-words"
import { toCode } from "../../lib/to-code"
import { ActionDrawer } from "../shared/action-drawer"
import { Choice } from "../shared/choice"
import { Field } from "../shared/field"
import { RowList } from "../shared/row-list"
import { SwitchField } from "../shared/switch-field"
import { isComplete, toCannedAnswerForm, toCannedAnswerToSave, type CannedAnswerForm } from "./canned-answer-form"

interface CannedAnswerDrawerProps {
  /** Null makes a new one. */
  readonly answer: CannedAnswerHttp | null
  readonly onClose: () => void
}

const EVERYWHERE = "everywhere"

/** One canned answer in all its languages. */
export const CannedAnswerDrawer = ({ answer, onClose }: CannedAnswerDrawerProps) => {
  const words = useWords()
  const save = useSaveCannedAnswer(answer?.id ?? null)
  const keyFor = useIdempotencyKey()
  const form = useForm<CannedAnswerForm>({ defaultValues: toCannedAnswerForm(answer) })
  const bodies = useFieldArray({ control: form.control, name: "bodies" })
  const values = form.watch()

  return (
    <ActionDrawer
      title={words("canned.edit_title")}
      body={words("canned.edit_body", { placeholders: ANSWER_PLACEHOLDERS.map((name) => `{{${name}}}`).join(", ") })}
      submit={words("common.save")}
      isPending={save.isPending}
      isDisabled={!isComplete(values)}
      error={save.error}
      onClose={onClose}
      onSubmit={form.handleSubmit((given) => {
        const toSave = toCannedAnswerToSave(given)
        save.mutate(
          { answer: toSave, key: keyFor(toSave) },
          {
            onSuccess: () => {
              toast.success(words("canned.saved"))
              onClose()
            },
          },
        )
      })}
    >
      <Field label={words("canned.title")} hint={words("canned.title_hint")}>
        {(id) => (
          <Input
            id={id}
            {...form.register("title", {
              onChange: (event: { target: { value: string } }) => {
                if (answer === null && !form.formState.dirtyFields.code) {
                  form.setValue("code", toCode(event.target.value))
                }
              },
            })}
          />
        )}
      </Field>
      <Field label={words("canned.code")}>{(id) => <Input id={id} {...form.register("code")} />}</Field>
      <Field label={words("canned.scope")}>
        {(id) => (
          <Choice
            id={id}
            value={values.scope ?? EVERYWHERE}
            onChange={(value) => form.setValue("scope", value === EVERYWHERE ? null : value)}
            options={[
              { value: EVERYWHERE, label: words("canned.everywhere") },
              ...ANSWER_SCOPES.map((value) => ({ value, label: words(`answer_scope.${value}`) })),
            ]}
          />
        )}
      </Field>
      <RowList
        rows={bodies.fields}
        addLabel={words("canned.add_language")}
        onAdd={() => bodies.append({ locale: "", body: "" })}
        onRemove={(index) => bodies.remove(index)}
      >
        {(index) => (
          <>
            <Field label={words("canned.locale")} hint={index === 0 ? words("canned.locale_hint") : undefined}>
              {(id) => <Input id={id} {...form.register(`bodies.${index}.locale`)} />}
            </Field>
            <Field label={words("canned.body")}>
              {(id) => <Textarea id={id} rows={5} {...form.register(`bodies.${index}.body`)} />}
            </Field>
          </>
        )}
      </RowList>
      <SwitchField
        label={words("canned.is_active")}
        hint={words("canned.is_active_hint")}
        checked={values.is_active}
        onChange={(checked) => form.setValue("is_active", checked)}
      />
    </ActionDrawer>
  )
}
