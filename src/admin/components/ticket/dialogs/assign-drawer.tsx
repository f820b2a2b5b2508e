import { Textarea } from "@medusajs/ui"
import { Controller, useForm } from "react-hook-form"

import type { AdminTicket } from "../../../../types"
import { useStaff } from "../../../hooks/use-staff"
import { useWords } from "../../../hooks/use-words"
import { ActionDrawer } from "../../shared/action-drawer"
import { Choice } from "../../shared/choice"
import { Field } from "../../shared/field"
import { useTicketSubmit } from "../use-ticket-submit"

interface AssignDrawerProps {
  readonly ticket: AdminTicket
  readonly onClose: () => void
}

/** Hands a ticket to a colleague. From somebody to somebody else it needs a reason, and is counted. */
export const AssignDrawer = ({ ticket, onClose }: AssignDrawerProps) => {
  const words = useWords()
  const number = words("ticket.number", { number: ticket.number })
  const { data: staff = [] } = useStaff()
  const { submit, isPending, error } = useTicketSubmit(ticket.id, onClose)
  const form = useForm({ defaultValues: { owner_id: "", words: "" } })
  const values = form.watch()
  const isTransfer = ticket.owner_id !== null || ticket.team_id !== null
  return (
    <ActionDrawer
      title={words("ticket.do.assign.title", { number })}
      body={isTransfer ? words("ticket.do.assign.body", { count: ticket.transfer_count }) : undefined}
      submit={words("ticket.do.assign.button")}
      isPending={isPending}
      isDisabled={values.owner_id === "" || (isTransfer && values.words.trim() === "")}
      error={error}
      onClose={onClose}
      onSubmit={form.handleSubmit(({ owner_id, words: said }) =>
        submit("assign", { owner_id, words: said.trim() }, words("ticket.do.assign.done", { number })),
      )}
    >
      <Field label={words("ticket.facts.owner")}>
        {(id) => (
          <Controller
            control={form.control}
            name="owner_id"
            render={({ field }) => (
              <Choice
                id={id}
                value={field.value}
                onChange={field.onChange}
                placeholder={words("ticket.do.assign.placeholder")}
                options={staff
                  .filter((one) => one.id !== ticket.owner_id)
                  .map((one) => ({ value: one.id, label: one.name }))}
              />
            )}
          />
        )}
      </Field>
      <Field label={words("ticket.do.assign.words")} isOptional={!isTransfer}>
        {(id) => <Textarea id={id} rows={4} {...form.register("words")} />}
      </Field>
    </ActionDrawer>
  )
}
