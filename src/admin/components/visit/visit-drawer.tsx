import { Input, Text, Textarea, toast } from "@medusajs/ui"
import { useForm } from "react-hook-form"

import { VISIT_OUTCOMES, type VisitOutcome } from "../../../domain/follow-up/words"
import type { AdminVisit } from "../../../types"
import { useFormats } from "../../hooks/use-formats"
import { useIdempotencyKey } from "../../hooks/use-idempotency-key"
import { useVisitCandidates, useVisitSlots, useVisitVerb } from "../../hooks/use-visits"
import { useWords } from "../../hooks/use-words"
import { ActionDrawer } from "../shared/action-drawer"
import { Choice } from "../shared/choice"
import { Field } from "../shared/field"

/** What each verb asks for, and where it is sent. */
const VERBS = {
  confirm: { path: "confirm", isDanger: false },
  move: { path: "move", isDanger: false },
  reassign: { path: "reassign", isDanger: false },
  record: { path: "record", isDanger: false },
  record_no_show: { path: "no-show", isDanger: false },
  cancel: { path: "cancel", isDanger: true },
  ticket: { path: "ticket", isDanger: false },
} as const
export type VisitDrawerVerb = keyof typeof VERBS

interface VisitForm {
  starts_at: string
  agent_id: string
  outcome: VisitOutcome
  answers: string[]
  words: string
  subject: string
  body: string
}

interface VisitDrawerProps {
  readonly visit: AdminVisit
  readonly verb: VisitDrawerVerb
  readonly onClose: () => void
}

export const VisitDrawer = ({ visit, verb, onClose }: VisitDrawerProps) => {
  const words = useWords()
  const formats = useFormats()
  const number = words("visit.number", { number: visit.number })
  const { mutate, isPending, error } = useVisitVerb()
  const { data: slots } = useVisitSlots(visit.id, verb === "move")
  const { data: candidates } = useVisitCandidates(visit.id, verb === "reassign")
  const others = candidates?.filter(({ agent_id, reasons }) => reasons.length === 0 && agent_id !== visit.agent_id)
  const keyFor = useIdempotencyKey()
  const form = useForm<VisitForm>({
    defaultValues: {
      ...{ starts_at: "", agent_id: "", outcome: "satisfied", words: "", subject: "" },
      ...{ answers: visit.questions.map(() => ""), body: visit.words ?? "" },
    },
  })
  const values = form.watch()
  const isDisabled =
    (verb === "move" && values.starts_at === "") ||
    (verb === "reassign" && values.agent_id === "") ||
    (verb === "ticket" && (values.subject.trim() === "" || values.body.trim() === ""))

  const send = (given: VisitForm): void => {
    if (isPending) return
    const body = bodyOf(verb, given)
    const { path } = VERBS[verb]
    const onSuccess = () => {
      toast.success(words(`visit.do.${verb}.done`, { number }))
      onClose()
    }
    mutate({ id: visit.id, path, body, key: keyFor({ path, body }) }, { onSuccess })
  }

  return (
    <ActionDrawer
      title={words(`visit.do.${verb}.title`, { number })}
      submit={words(`visit.do.${verb}.submit`)}
      isDanger={VERBS[verb].isDanger}
      isPending={isPending}
      isDisabled={isDisabled}
      error={error}
      onClose={onClose}
      onSubmit={form.handleSubmit(send)}
    >
      {verb === "move" && slots?.length === 0 && (
        <Text size="small" className="text-ui-fg-subtle">
          {words("visit.do.move.none")}
        </Text>
      )}
      {verb === "move" && slots !== undefined && slots.length > 0 && (
        <Field label={words("visit.do.move.slot")}>
          {(id) => (
            <Choice
              id={id}
              value={values.starts_at}
              options={slots.map(({ starts_at }) => ({ value: starts_at, label: formats.instant(starts_at) }))}
              onChange={(starts_at) => form.setValue("starts_at", starts_at)}
            />
          )}
        </Field>
      )}
      {verb === "reassign" && others?.length === 0 && (
        <Text size="small" className="text-ui-fg-subtle">
          {words("visit.do.reassign.none")}
        </Text>
      )}
      {verb === "reassign" && others !== undefined && others.length > 0 && (
        <Field label={words("visit.do.reassign.agent")}>
          {(id) => (
            <Choice
              id={id}
              value={values.agent_id}
              options={others.map(({ agent_id, display_name }) => ({ value: agent_id, label: display_name }))}
              onChange={(agent_id) => form.setValue("agent_id", agent_id)}
            />
          )}
        </Field>
      )}
      {verb === "record" && (
        <Field label={words("visit.do.record.outcome")}>
          {(id) => (
            <Choice
              id={id}
              value={values.outcome}
              options={VISIT_OUTCOMES.map((value) => ({ value, label: words(`visit_outcome.${value}`) }))}
              onChange={(outcome) => form.setValue("outcome", outcome)}
            />
          )}
        </Field>
      )}
      {verb === "record" &&
        visit.questions.map((question, index) => (
          <Field key={question} label={question} isOptional>
            {(id) => <Input id={id} {...form.register(`answers.${index}`)} />}
          </Field>
        ))}
      {verb === "ticket" && (
        <>
          <Field label={words("visit.do.ticket.subject")}>
            {(id) => <Input id={id} {...form.register("subject")} />}
          </Field>
          <Field label={words("visit.do.ticket.body")}>
            {(id) => <Textarea id={id} rows={5} {...form.register("body")} />}
          </Field>
        </>
      )}
      {(verb === "record" || verb === "record_no_show" || verb === "cancel") && (
        <Field label={words("visit.do.words")} isOptional>
          {(id) => (
            <Textarea id={id} rows={4} placeholder={words("visit.do.words_placeholder")} {...form.register("words")} />
          )}
        </Field>
      )}
    </ActionDrawer>
  )
}

const bodyOf = (verb: VisitDrawerVerb, given: VisitForm): object => {
  const words = given.words.trim() === "" ? null : given.words.trim()
  switch (verb) {
    case "confirm":
      return {}
    case "move":
      return { starts_at: given.starts_at }
    case "reassign":
      return { agent_id: given.agent_id }
    case "record":
      return { outcome: given.outcome, answers: given.answers, words }
    case "ticket":
      return { subject: given.subject.trim(), body: given.body.trim() }
    default:
      return { words }
  }
}
