import { Input, Textarea } from "@medusajs/ui"
import { Controller, type UseFormReturn } from "react-hook-form"

import type { EligibilityLine, EligibilityReason } from "../../../../types"
import { useWords } from "../../../hooks/use-words"
import type { ServerError } from "../../../lib/server-error"
import { Choice } from "../../shared/choice"
import { Field } from "../../shared/field"
import { ProblemAlert } from "../../shared/problem-alert"
import { LineTerms } from "./line-terms"
import { RemedyFields } from "./remedy-fields"
import { usualRemedy, type StartForm } from "./start-form"

interface LineFieldsProps {
  readonly form: UseFormReturn<StartForm>
  readonly orderId: string
  readonly line: EligibilityLine
  /** Of the whole order; the line says which of them it takes. */
  readonly reasons: readonly EligibilityReason[]
  readonly error: ServerError | null
}

/** One line of the order: how many units, why, and what the terms say about the units that cannot come back. */
export const LineFields = ({ form, orderId, line, reasons, error }: LineFieldsProps) => (
  <section className="shadow-elevation-card-rest bg-ui-bg-component flex flex-col gap-y-4 rounded-xl p-4">
    <LineTerms line={line} />
    {line.returnable_quantity > 0 && <Question form={form} orderId={orderId} line={line} reasons={reasons} />}
    <ProblemAlert error={error} />
  </section>
)

const Question = ({ form, orderId, line, reasons }: Omit<LineFieldsProps, "error">) => {
  const words = useWords()
  const path = `lines.${line.line_item_id}` as const
  const { quantity, reason_code } = form.watch(path)
  const offered = reasons.filter(({ code }) => line.reason_codes.includes(code))
  const chosen = offered.find(({ code }) => code === reason_code)
  const needsNote = chosen?.evidence.includes("description") ?? false

  const chooseReason = (code: string) => {
    form.setValue(`${path}.reason_code`, code)
    const reason = offered.find((candidate) => candidate.code === code)
    form.setValue(`${path}.resolution`, usualRemedy(line, reason))
    if (!(quantity > 0)) form.setValue(`${path}.quantity`, 1)
  }

  return (
    <>
      <div className="grid grid-cols-[96px_1fr] gap-4">
        <Field label={words("do.open.quantity")}>
          {(id) => (
            <Controller
              control={form.control}
              name={`${path}.quantity`}
              render={({ field }) => (
                <Input
                  id={id}
                  type="number"
                  min={0}
                  max={line.returnable_quantity}
                  step={1}
                  {...field}
                  onChange={(event) => field.onChange(event.target.valueAsNumber)}
                  value={Number.isNaN(field.value) ? "" : field.value}
                />
              )}
            />
          )}
        </Field>
        <Field label={words("do.open.reason")} hint={chosen?.description ?? undefined}>
          {(id) => (
            <Choice
              id={id}
              value={reason_code}
              onChange={chooseReason}
              options={offered.map(({ code, label }) => ({ value: code, label }))}
              placeholder={words("do.open.reason_placeholder")}
            />
          )}
        </Field>
      </div>
      {chosen !== undefined && (
        <RemedyFields key={chosen.code} form={form} orderId={orderId} line={line} reason={chosen} />
      )}
      {chosen !== undefined && (
        <Field
          label={words("do.open.note")}
          hint={needsNote ? words("do.open.note_needed") : undefined}
          isOptional={!needsNote}
        >
          {(id) => (
            <Textarea
              id={id}
              rows={2}
              placeholder={words("do.open.note_placeholder")}
              {...form.register(`${path}.note`)}
            />
          )}
        </Field>
      )}
    </>
  )
}
