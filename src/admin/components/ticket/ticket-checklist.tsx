import { Button, Checkbox, Input, Label, Textarea } from "@medusajs/ui"
import { useForm } from "react-hook-form"

import type { ChecklistItem } from "../../../domain/ticket/decide-close"
import type { AdminTicket } from "../../../types"
import { useWords } from "../../hooks/use-words"
import { Field } from "../shared/field"
import { ProblemAlert } from "../shared/problem-alert"
import { Section } from "../shared/section"
import { useTicketSubmit } from "./use-ticket-submit"

/** What the handbook asks of whoever handles a complaint: without all of it the complaint cannot be closed. */
export const TicketChecklist = ({ ticket }: { readonly ticket: AdminTicket }) => {
  const words = useWords()
  const { checklist } = ticket
  const done = 5 - checklist.missing.length
  const { submit, isPending, error } = useTicketSubmit(ticket.id, () => undefined)
  const form = useForm({
    values: {
      desired_outcome: checklist.desired_outcome ?? "",
      cause_code: checklist.cause_code ?? "",
      remedy: checklist.remedy ?? "",
    },
    resetOptions: { keepDirtyValues: true },
  })
  const mark = (item: "apologised" | "customer_told", checked: boolean) =>
    submit("checklist", { [item]: checked }, words("ticket.checklist.saved"))

  return (
    <Section title={words("ticket.checklist.title")} subtitle={words("ticket.checklist.count", { done })}>
      <form
        className="flex flex-col gap-y-4 px-6 py-4"
        onSubmit={form.handleSubmit((given) => {
          const entries = Object.entries(given).map(([name, text]) => [name, text.trim() === "" ? null : text.trim()])
          submit("checklist", Object.fromEntries(entries) as object, words("ticket.checklist.saved"))
        })}
      >
        <ProblemAlert error={error} />
        <Tick
          item="apology"
          checklist={checklist}
          isDisabled={isPending}
          onChange={(checked) => mark("apologised", checked)}
        />
        <Field label={words("ticket.checklist.desired_outcome")} hint={words("ticket.checklist.desired_outcome_hint")}>
          {(id) => <Textarea id={id} rows={2} {...form.register("desired_outcome")} />}
        </Field>
        <Field label={words("ticket.checklist.cause")}>
          {(id) => <Input id={id} size="small" {...form.register("cause_code")} />}
        </Field>
        <Field label={words("ticket.checklist.remedy")}>
          {(id) => <Textarea id={id} rows={2} {...form.register("remedy")} />}
        </Field>
        <Tick
          item="customer_told"
          checklist={checklist}
          isDisabled={isPending}
          onChange={(checked) => mark("customer_told", checked)}
        />
        {form.formState.isDirty && (
          <Button type="submit" size="small" variant="secondary" className="self-end" isLoading={isPending}>
            {words("common.save")}
          </Button>
        )}
      </form>
    </Section>
  )
}

interface TickProps {
  readonly item: ChecklistItem & ("apology" | "customer_told")
  readonly checklist: AdminTicket["checklist"]
  readonly isDisabled: boolean
  readonly onChange: (checked: boolean) => void
}

const Tick = ({ item, checklist, isDisabled, onChange }: TickProps) => {
  const words = useWords()
  const id = `checklist-${item}`
  return (
    <div className="flex items-center gap-x-2">
      <Checkbox
        id={id}
        checked={!checklist.missing.includes(item)}
        disabled={isDisabled}
        onCheckedChange={(checked) => onChange(checked === true)}
      />
      <Label htmlFor={id} size="small" weight="plus">
        {words(`ticket.checklist.${item}`)}
      </Label>
    </div>
  )
}
