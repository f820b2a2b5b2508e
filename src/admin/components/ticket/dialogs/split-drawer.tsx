import { Input } from "@medusajs/ui"
import { Controller, useForm } from "react-hook-form"
import { useNavigate } from "react-router-dom"

import { TICKET_KINDS, type TicketKind } from "../../../../domain/kernel/vocabulary"
import type { AdminTicket } from "../../../../types"
import { useWords } from "../../../hooks/use-words"
import { ActionDrawer } from "../../shared/action-drawer"
import { Choice } from "../../shared/choice"
import { Field } from "../../shared/field"
import { useTicketSubmit } from "../use-ticket-submit"

interface SplitDrawerProps {
  readonly ticket: AdminTicket
  readonly messageId: string
  readonly onClose: () => void
}

/** The second matter of a message becomes a ticket of its own, which is opened; its promises count from when it was written. */
export const SplitDrawer = ({ ticket, messageId, onClose }: SplitDrawerProps) => {
  const words = useWords()
  const navigate = useNavigate()
  const number = words("ticket.number", { number: ticket.number })
  const { submit, isPending, error } = useTicketSubmit(ticket.id, ({ id }) => {
    onClose()
    navigate(`/after-sales/inbox/${id}`)
  })
  const form = useForm<{ kind: TicketKind; subject: string }>({ defaultValues: { kind: ticket.kind, subject: "" } })
  const subject = form.watch("subject").trim()
  return (
    <ActionDrawer
      title={words("ticket.do.split.title", { number })}
      body={words("ticket.do.split.body")}
      submit={words("ticket.do.split.button")}
      isPending={isPending}
      isDisabled={subject === ""}
      error={error}
      onClose={onClose}
      onSubmit={form.handleSubmit(({ kind }) =>
        submit("split", { message_id: messageId, kind, subject }, words("ticket.do.split.done", { number })),
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
      <Field label={words("inbox.column.subject")}>
        {(id) => <Input id={id} maxLength={200} {...form.register("subject")} />}
      </Field>
    </ActionDrawer>
  )
}
