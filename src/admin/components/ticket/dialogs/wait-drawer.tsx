import { Textarea } from "@medusajs/ui"
import { Controller, useForm } from "react-hook-form"

import { TICKET_WAITS, type TicketWait } from "../../../../domain/ticket/lifecycle"
import type { AdminTicket } from "../../../../types"
import { useWords } from "../../../hooks/use-words"
import { ActionDrawer } from "../../shared/action-drawer"
import { Choice } from "../../shared/choice"
import { Field } from "../../shared/field"
import { useTicketSubmit } from "../use-ticket-submit"

interface WaitDrawerProps {
  readonly ticket: AdminTicket
  readonly onClose: () => void
}

/** Whose turn it is: the promises stand still as far as the terms let them. */
export const WaitDrawer = ({ ticket, onClose }: WaitDrawerProps) => {
  const words = useWords()
  const number = words("ticket.number", { number: ticket.number })
  const { submit, isPending, error } = useTicketSubmit(ticket.id, onClose)
  const possible = TICKET_WAITS.filter((wait) => ticket.actions.includes(`wait_${wait}`))
  const form = useForm<{ wait_for: TicketWait; words: string }>({
    defaultValues: { wait_for: possible[0] ?? "customer", words: "" },
  })
  return (
    <ActionDrawer
      title={words("ticket.do.wait.title", { number })}
      body={words("ticket.do.wait.body")}
      submit={words("ticket.do.wait.button")}
      isPending={isPending}
      error={error}
      onClose={onClose}
      onSubmit={form.handleSubmit(({ wait_for, words: said }) =>
        submit(
          "wait",
          { for: wait_for, ...(said.trim() === "" ? {} : { words: said.trim() }) },
          words("ticket.do.wait.done", { number }),
        ),
      )}
    >
      <Field label={words("ticket.do.wait.for")}>
        {(id) => (
          <Controller
            control={form.control}
            name="wait_for"
            render={({ field }) => (
              <Choice
                id={id}
                value={field.value}
                onChange={field.onChange}
                options={possible.map((wait) => ({ value: wait, label: words(`ticket_stage.waiting_${wait}`) }))}
              />
            )}
          />
        )}
      </Field>
      <Field label={words("ticket.do.wait.words")} isOptional>
        {(id) => <Textarea id={id} rows={4} {...form.register("words")} />}
      </Field>
    </ActionDrawer>
  )
}
