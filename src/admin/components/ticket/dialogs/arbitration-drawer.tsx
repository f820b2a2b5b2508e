import { Input, Textarea } from "@medusajs/ui"
import { useForm } from "react-hook-form"

import type { AdminTicket } from "../../../../types"
import { useWords } from "../../../hooks/use-words"
import { ActionDrawer } from "../../shared/action-drawer"
import { Field } from "../../shared/field"
import { useTicketSubmit } from "../use-ticket-submit"

interface ArbitrationDrawerProps {
  readonly ticket: AdminTicket
  readonly onClose: () => void
}

/** Somebody outside the shop is asked to decide. */
export const ArbitrationDrawer = ({ ticket, onClose }: ArbitrationDrawerProps) => {
  const words = useWords()
  const number = words("ticket.number", { number: ticket.number })
  const { submit, isPending, error } = useTicketSubmit(ticket.id, onClose)
  const form = useForm({
    defaultValues: { body: ticket.arbitration?.body ?? "", reference: ticket.arbitration?.reference ?? "", words: "" },
  })
  const values = form.watch()
  return (
    <ActionDrawer
      title={words("ticket.do.arbitration.title", { number })}
      body={words("ticket.do.arbitration.body")}
      submit={words("ticket.do.arbitration.button")}
      isPending={isPending}
      isDisabled={values.body.trim() === "" || values.reference.trim() === ""}
      error={error}
      onClose={onClose}
      onSubmit={form.handleSubmit(({ words: said, ...asked }) =>
        submit(
          "arbitration",
          { ...asked, ...(said.trim() === "" ? {} : { words: said.trim() }) },
          words("ticket.do.arbitration.done", { number }),
        ),
      )}
    >
      <Field label={words("ticket.do.arbitration.who")}>{(id) => <Input id={id} {...form.register("body")} />}</Field>
      <Field label={words("ticket.do.arbitration.reference")}>
        {(id) => <Input id={id} {...form.register("reference")} />}
      </Field>
      <Field label={words("ticket.do.arbitration.words")} isOptional>
        {(id) => <Textarea id={id} rows={4} {...form.register("words")} />}
      </Field>
    </ActionDrawer>
  )
}
