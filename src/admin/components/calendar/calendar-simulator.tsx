import { Button, DatePicker, Input } from "@medusajs/ui"
import { useState } from "react"
import { useForm, type UseFormReturn } from "react-hook-form"

import { useSimulateCalendar, type CalendarQuestion } from "../../hooks/use-simulate-calendar"
import { useWords } from "../../hooks/use-words"
import { Choice } from "../shared/choice"
import { Field } from "../shared/field"
import { ProblemAlert } from "../shared/problem-alert"
import { Section } from "../shared/section"
import { CalendarAnswerView } from "./calendar-answer"
import { toDefinition, type CalendarForm } from "./calendar-form"

const KINDS = ["working_days", "minutes", "measure"] as const

interface Question {
  kind: (typeof KINDS)[number]
  start: Date | null
  end: Date | null
  amount: number
}

/** The three questions that a calendar answers, asked of the calendar as it stands on screen. */
export const CalendarSimulator = ({ form: calendar }: { readonly form: UseFormReturn<CalendarForm> }) => {
  const words = useWords()
  const simulate = useSimulateCalendar()
  // The answer names clock times of the zone that it was asked for, not of one that was chosen since.
  const [askedZone, setAskedZone] = useState("UTC")
  const form = useForm<Question>({
    defaultValues: { kind: "working_days", start: new Date(), end: new Date(Date.now() + 7 * 86_400_000), amount: 3 },
  })
  const { kind, start, end, amount } = form.watch()
  const isWhole = start !== null && (kind === "measure" ? end !== null : amount >= 0)

  const ask = form.handleSubmit((question) => {
    const asked = toQuestion(question)
    if (asked === null) return
    const definition = toDefinition(calendar.getValues())
    setAskedZone(definition.time_zone)
    simulate.mutate({ calendar: definition, question: asked })
  })

  return (
    <Section title={words("calendar.simulate.title")} subtitle={words("calendar.simulate.subtitle")}>
      <form className="flex flex-col gap-y-4 px-6 py-4" onSubmit={ask}>
        <Field label={words("calendar.simulate.question")}>
          {(id) => (
            <Choice
              id={id}
              value={kind}
              onChange={(value) => {
                form.setValue("kind", value)
                form.setValue("amount", value === "minutes" ? 480 : 3)
                simulate.reset()
              }}
              options={KINDS.map((value) => ({ value, label: words(`calendar.simulate.${value}`) }))}
            />
          )}
        </Field>
        <Field label={words(kind === "measure" ? "calendar.simulate.from" : "calendar.simulate.start")}>
          {() => (
            <DatePicker
              aria-label={words("calendar.simulate.start")}
              granularity="minute"
              value={start}
              onChange={(value) => form.setValue("start", value)}
            />
          )}
        </Field>
        {kind === "measure" ? (
          <Field label={words("calendar.simulate.to")}>
            {() => (
              <DatePicker
                aria-label={words("calendar.simulate.to")}
                granularity="minute"
                value={end}
                onChange={(value) => form.setValue("end", value)}
              />
            )}
          </Field>
        ) : (
          <Field
            label={words(kind === "minutes" ? "calendar.simulate.amount_minutes" : "calendar.simulate.amount_days")}
          >
            {(id) => (
              <Input id={id} type="number" min={0} {...form.register("amount", { valueAsNumber: true, min: 0 })} />
            )}
          </Field>
        )}
        <ProblemAlert error={simulate.error} />
        <Button
          type="submit"
          size="small"
          variant="secondary"
          className="self-end"
          isLoading={simulate.isPending}
          disabled={!isWhole}
        >
          {words("calendar.simulate.submit")}
        </Button>
      </form>
      {simulate.data !== undefined && <CalendarAnswerView answer={simulate.data} zone={askedZone} />}
    </Section>
  )
}

const toQuestion = ({ kind, start, end, amount }: Question): CalendarQuestion | null => {
  if (start === null) return null
  if (kind === "minutes") return { start: start.toISOString(), minutes: amount }
  if (kind === "working_days") return { start: start.toISOString(), working_days: amount }
  return end === null ? null : { from: start.toISOString(), to: end.toISOString() }
}
