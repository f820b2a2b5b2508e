import { Textarea } from "@medusajs/ui"
import { useForm } from "react-hook-form"

import type { AdminTicket } from "../../../../types"
import { useWords } from "../../../hooks/use-words"
import { ActionDrawer } from "../../shared/action-drawer"
import { Field } from "../../shared/field"
import { useTicketSubmit } from "../use-ticket-submit"

interface TicketWordsDrawerProps {
  readonly ticket: AdminTicket
  /** The verbs that need nothing but words; the path is called as they are. */
  readonly verb: "resolve" | "reopen"
  readonly onClose: () => void
}

export const TicketWordsDrawer = ({ ticket, verb, onClose }: TicketWordsDrawerProps) => {
  const words = useWords()
  const number = words("ticket.number", { number: ticket.number })
  const { submit, isPending, error } = useTicketSubmit(ticket.id, onClose)
  const form = useForm({ defaultValues: { words: "" } })
  const said = form.watch("words").trim()
  return (
    <ActionDrawer
      title={words(`ticket.do.${verb}.title`, { number })}
      body={words(`ticket.do.${verb}.body`)}
      submit={words(`ticket.do.${verb}.button`)}
      isPending={isPending}
      isDisabled={said === ""}
      error={error}
      onClose={onClose}
      onSubmit={form.handleSubmit(() => submit(verb, { words: said }, words(`ticket.do.${verb}.done`, { number })))}
    >
      <Field label={words(`ticket.do.${verb}.words`)}>
        {(id) => <Textarea id={id} rows={8} {...form.register("words")} />}
      </Field>
    </ActionDrawer>
  )
}
