import { Textarea } from "@medusajs/ui"
import { Controller, useForm } from "react-hook-form"

import { TICKET_KINDS, TICKET_PRIORITIES } from "../../../../domain/kernel/vocabulary"
import type { AdminTicket } from "../../../../types"
import { useWords } from "../../../hooks/use-words"
import { ActionDrawer } from "../../shared/action-drawer"
import { Choice } from "../../shared/choice"
import { Field } from "../../shared/field"
import { useTicketSubmit } from "../use-ticket-submit"

interface RetypeDrawerProps {
  readonly ticket: AdminTicket
  readonly onClose: () => void
}

/** What it turned out to be, and how urgent: other promises, counted from the same beginning. */
export const RetypeDrawer = ({ ticket, onClose }: RetypeDrawerProps) => {
  const words = useWords()
  const number = words("ticket.number", { number: ticket.number })
  const { submit, isPending, error } = useTicketSubmit(ticket.id, onClose)
  const form = useForm({ defaultValues: { kind: ticket.kind, priority: ticket.priority, words: "" } })
  const { kind, priority } = form.watch()
  return (
    <ActionDrawer
      title={words("ticket.do.retype.title", { number })}
      body={words("ticket.do.retype.body")}
      submit={words("ticket.do.retype.button")}
      isPending={isPending}
      isDisabled={kind === ticket.kind && priority === ticket.priority}
      error={error}
      onClose={onClose}
      onSubmit={form.handleSubmit(({ words: said, ...type }) =>
        submit(
          "retype",
          { ...type, ...(said.trim() === "" ? {} : { words: said.trim() }) },
          words("ticket.do.retype.done", { number }),
        ),
      )}
    >
      <Field label={words("inbox.column.kind")}>
        {(id) => (
          <Controller
            control={form.control}
            name="kind"
            render={({ field }) => (
              <Choice
                id={id}
                value={field.value}
                onChange={field.onChange}
                options={TICKET_KINDS.map((one) => ({ value: one, label: words(`ticket_kind.${one}`) }))}
              />
            )}
          />
        )}
      </Field>
      <Field label={words("ticket.facts.priority")}>
        {(id) => (
          <Controller
            control={form.control}
            name="priority"
            render={({ field }) => (
              <Choice
                id={id}
                value={field.value}
                onChange={field.onChange}
                options={TICKET_PRIORITIES.map((one) => ({ value: one, label: words(`ticket_priority.${one}`) }))}
              />
            )}
          />
        )}
      </Field>
      <Field label={words("ticket.do.retype.words")} isOptional>
        {(id) => <Textarea id={id} rows={4} {...form.register("words")} />}
      </Field>
    </ActionDrawer>
  )
}
