import { Input, Textarea, toast } from "@medusajs/ui"
import { Controller, useForm } from "react-hook-form"
import { useNavigate } from "react-router-dom"

import { CONTACT_CHANNELS, TICKET_KINDS, type ContactChannel, type TicketKind } from "../../../domain/kernel/vocabulary"
import { useIdempotencyKey } from "../../hooks/use-idempotency-key"
import { useOpenTicket } from "../../hooks/use-tickets"
import { useWords } from "../../hooks/use-words"
import { ActionDrawer } from "../shared/action-drawer"
import { Choice } from "../shared/choice"
import { Field } from "../shared/field"

interface NewTicketForm {
  opening: "contact" | "outreach"
  kind: TicketKind
  channel: ContactChannel
  email: string
  subject: string
  body: string
}

interface NewTicketDrawerProps {
  /** Of the order on whose page it is opened. */
  readonly orderId?: string
  readonly onClose: () => void
}

/** A customer called, came by or wrote elsewhere; or we write to him first. */
export const NewTicketDrawer = ({ orderId, onClose }: NewTicketDrawerProps) => {
  const words = useWords()
  const navigate = useNavigate()
  const { mutate, isPending, error } = useOpenTicket()
  const keyFor = useIdempotencyKey()
  const form = useForm<NewTicketForm>({
    defaultValues: { opening: "contact", kind: "consultation", channel: "phone", email: "", subject: "", body: "" },
  })
  const { opening, subject, body, email } = form.watch()
  const isMissing = subject.trim() === "" || body.trim() === "" || (orderId === undefined && email.trim() === "")

  const send = ({ email: address, ...given }: NewTicketForm): void => {
    if (isPending) return
    const about = orderId === undefined ? { email: address.trim() } : { order_id: orderId }
    const ticket = { ...given, ...about, ...(given.opening === "outreach" ? { channel: "email" } : {}) }
    const onSuccess = (answer: { readonly ticket: { readonly id: string; readonly number: number } }) => {
      toast.success(words("inbox.do.open.done", { number: answer.ticket.number }))
      void navigate(`/after-sales/inbox/${answer.ticket.id}`)
    }
    mutate({ body: ticket, key: keyFor(ticket) }, { onSuccess })
  }

  return (
    <ActionDrawer
      title={words("inbox.do.open.title")}
      submit={words("inbox.do.open.submit")}
      isPending={isPending}
      isDisabled={isMissing}
      error={error}
      onClose={onClose}
      onSubmit={form.handleSubmit(send)}
    >
      <Field label={words("inbox.do.open.opening")}>
        {(id) => (
          <Controller
            control={form.control}
            name="opening"
            render={({ field }) => (
              <Choice
                id={id}
                value={field.value}
                onChange={field.onChange}
                options={[
                  { value: "contact", label: words("inbox.do.open.contact") },
                  { value: "outreach", label: words("inbox.do.open.outreach") },
                ]}
              />
            )}
          />
        )}
      </Field>
      <div className="grid grid-cols-2 gap-x-4">
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
                  options={TICKET_KINDS.map((kind) => ({ value: kind, label: words(`ticket_kind.${kind}`) }))}
                />
              )}
            />
          )}
        </Field>
        {opening === "contact" && (
          <Field label={words("ticket.facts.channel")}>
            {(id) => (
              <Controller
                control={form.control}
                name="channel"
                render={({ field }) => (
                  <Choice
                    id={id}
                    value={field.value}
                    onChange={field.onChange}
                    options={CONTACT_CHANNELS.map((one) => ({ value: one, label: words(`contact_channel.${one}`) }))}
                  />
                )}
              />
            )}
          </Field>
        )}
      </div>
      {orderId === undefined && (
        <Field label={words("inbox.do.open.email")}>
          {(id) => <Input id={id} type="email" {...form.register("email")} />}
        </Field>
      )}
      <Field label={words("inbox.column.subject")}>{(id) => <Input id={id} {...form.register("subject")} />}</Field>
      <Field
        label={words(opening === "contact" ? "inbox.do.open.said" : "inbox.do.open.message")}
        hint={opening === "outreach" ? words("inbox.do.open.mailed") : undefined}
      >
        {(id) => <Textarea id={id} rows={8} {...form.register("body")} />}
      </Field>
    </ActionDrawer>
  )
}
