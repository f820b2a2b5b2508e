import { Button, DatePicker, Input } from "@medusajs/ui"
import { useForm } from "react-hook-form"

import { CONTACT_CHANNELS, TICKET_KINDS, type ContactChannel, type TicketKind } from "../../../domain/kernel/vocabulary"
import { useSimulateAssignment } from "../../hooks/use-teams"
import { useWords } from "../../hooks/use-words"
import { Choice } from "../shared/choice"
import { Field } from "../shared/field"
import { ProblemAlert } from "../shared/problem-alert"
import { Section } from "../shared/section"
import { AssignmentAnswer } from "./assignment-answer"

interface Question {
  kind: TicketKind
  channel: ContactChannel
  language: string
  at: Date | null
}

/** Tries a ticket that nobody has opened on the teams and people as they are saved. */
export const AssignmentSimulator = () => {
  const words = useWords()
  const simulate = useSimulateAssignment()
  const form = useForm<Question>({
    defaultValues: { kind: "consultation", channel: "email", language: "", at: new Date() },
  })
  const { kind, channel, at } = form.watch()
  const ask = form.handleSubmit((question) => {
    if (question.at === null) return
    simulate.mutate({
      ...{ kind: question.kind, channel: question.channel, at: question.at.toISOString() },
      language: question.language.trim() || null,
    })
  })
  return (
    <Section title={words("assignment.title")} subtitle={words("assignment.subtitle")}>
      <form className="grid grid-cols-2 items-end gap-4 px-6 py-4 xl:grid-cols-[1fr_1fr_1fr_1.4fr_auto]" onSubmit={ask}>
        <Field label={words("assignment.kind")}>
          {(id) => (
            <Choice
              id={id}
              value={kind}
              onChange={(value) => form.setValue("kind", value)}
              options={TICKET_KINDS.map((value) => ({ value, label: words(`ticket_kind.${value}`) }))}
            />
          )}
        </Field>
        <Field label={words("assignment.channel")}>
          {(id) => (
            <Choice
              id={id}
              value={channel}
              onChange={(value) => form.setValue("channel", value)}
              options={CONTACT_CHANNELS.map((value) => ({ value, label: words(`contact_channel.${value}`) }))}
            />
          )}
        </Field>
        <Field label={words("assignment.language")} isOptional>
          {(id) => (
            <Input id={id} placeholder={words("team.rule.language_placeholder")} {...form.register("language")} />
          )}
        </Field>
        <Field label={words("assignment.at")}>
          {() => (
            <DatePicker
              aria-label={words("assignment.at")}
              granularity="minute"
              value={at}
              onChange={(value) => form.setValue("at", value)}
            />
          )}
        </Field>
        <Button type="submit" variant="secondary" isLoading={simulate.isPending} disabled={at === null}>
          {words("assignment.submit")}
        </Button>
      </form>
      {simulate.error !== null && (
        <div className="px-6 py-4">
          <ProblemAlert error={simulate.error} />
        </div>
      )}
      {simulate.data !== undefined && <AssignmentAnswer answer={simulate.data.assignment} />}
    </Section>
  )
}
