import { DatePicker, Textarea } from "@medusajs/ui"
import { Controller, useForm } from "react-hook-form"

import type { AdminTicket } from "../../../../types"
import { useAttachments } from "../../../hooks/use-attachments"
import { useWords } from "../../../hooks/use-words"
import { AddPhotoButton } from "../../evidence/add-photo-button"
import { ActionDrawer } from "../../shared/action-drawer"
import { Choice } from "../../shared/choice"
import { Field } from "../../shared/field"
import { ChosenPictures } from "../chosen-pictures"
import { useTicketSubmit } from "../use-ticket-submit"

interface LogContactForm {
  by: "customer" | "staff"
  reached: "yes" | "no"
  occurred_at: Date
  body: string
}

interface LogContactDrawerProps {
  readonly ticket: AdminTicket
  readonly verb: "log_call" | "log_visit"
  readonly onClose: () => void
}

const PATHS = { log_call: "calls", log_visit: "visits" } as const

/** What was said on the phone or at the counter, and when it really was: promises are kept at that time. */
export const LogContactDrawer = ({ ticket, verb, onClose }: LogContactDrawerProps) => {
  const words = useWords()
  const number = words("ticket.number", { number: ticket.number })
  const { submit, isPending, error } = useTicketSubmit(ticket.id, onClose)
  const attachments = useAttachments()
  const form = useForm<LogContactForm>({
    defaultValues: { by: "customer", reached: "yes", occurred_at: new Date(), body: "" },
  })
  const { body } = form.watch()
  return (
    <ActionDrawer
      title={words(`ticket.do.${verb}.title`, { number })}
      body={words("ticket.do.log.body")}
      submit={words("ticket.do.log.submit")}
      isPending={isPending}
      isDisabled={body.trim() === "" || attachments.isPending}
      error={error}
      onClose={onClose}
      onSubmit={form.handleSubmit((given) =>
        submit(
          PATHS[verb],
          {
            body: given.body.trim(),
            by: given.by,
            reached: given.reached === "yes",
            occurred_at: given.occurred_at.toISOString(),
            ...attachments.named,
          },
          words("ticket.do.log.done"),
        ),
      )}
    >
      <Field label={words("ticket.do.log.by")}>
        {(id) => (
          <Controller
            control={form.control}
            name="by"
            render={({ field }) => (
              <Choice
                id={id}
                value={field.value}
                onChange={field.onChange}
                options={[
                  { value: "customer", label: words("ticket.do.log.by_customer") },
                  { value: "staff", label: words("ticket.do.log.by_staff") },
                ]}
              />
            )}
          />
        )}
      </Field>
      <Field label={words("ticket.do.log.at")}>
        {() => (
          <Controller
            control={form.control}
            name="occurred_at"
            render={({ field }) => (
              <DatePicker
                aria-label={words("ticket.do.log.at")}
                modal
                granularity="minute"
                value={field.value}
                onChange={(at) => at && field.onChange(at)}
              />
            )}
          />
        )}
      </Field>
      <Field label={words("ticket.do.log.reached")}>
        {(id) => (
          <Controller
            control={form.control}
            name="reached"
            render={({ field }) => (
              <Choice
                id={id}
                value={field.value}
                onChange={field.onChange}
                options={[
                  { value: "yes", label: words("common.yes") },
                  { value: "no", label: words("common.no") },
                ]}
              />
            )}
          />
        )}
      </Field>
      <Field label={words("ticket.do.log.words")}>
        {(id) => <Textarea id={id} rows={6} {...form.register("body")} />}
      </Field>
      <ChosenPictures attachments={attachments} />
      <AddPhotoButton
        label={words("ticket.compose.add_picture")}
        isPending={attachments.isPending}
        onChoose={attachments.add}
      />
    </ActionDrawer>
  )
}
