import { KeyboundForm } from "@medusajs/dashboard/components"
import { LockClosedSolidMini } from "@medusajs/icons"
import { Button, Checkbox, Label, Tabs, Text, Textarea, clx } from "@medusajs/ui"
import { useRef } from "react"
import { Controller, useForm, type Control } from "react-hook-form"

import type { AdminTicket } from "../../../types"
import { useWords } from "../../hooks/use-words"
import { ProblemAlert } from "../shared/problem-alert"
import { useDraft } from "./use-draft"
import { useReplyKey } from "./use-reply-key"
import { useTicketSubmit } from "./use-ticket-submit"

interface ComposerForm {
  audience: "reply" | "note"
  body: string
  apologises: boolean
  proposes_solution: boolean
  waits: boolean
}

const BLANK = { body: "", apologises: false, proposes_solution: false, waits: false } as const

/** An answer to the customer or a note among us; what is chosen shows in the field's colour. Sent with ⌘↵. */
export const TicketComposer = ({ ticket }: { readonly ticket: AdminTicket }) => {
  const words = useWords()
  const mayReply = ticket.actions.includes("reply")
  const form = useForm<ComposerForm>({
    defaultValues: { ...BLANK, audience: mayReply ? "reply" : "note", body: ticket.draft ?? "" },
  })
  const { audience, body } = form.watch()
  const isNote = audience === "note" || !mayReply
  const box = useRef<HTMLDivElement>(null)
  useReplyKey(box)
  useDraft(ticket.id, isNote ? null : body)
  const { submit, isPending, error } = useTicketSubmit(ticket.id, () => form.reset({ ...BLANK, audience }))

  const send = ({ body: text, apologises, proposes_solution, waits }: ComposerForm): void => {
    if (text.trim() === "") return
    if (isNote) return submit("notes", { body: text.trim() }, words("ticket.compose.noted"))
    const wait = waits ? { then_wait_for: "customer" } : {}
    submit("reply", { body: text.trim(), apologises, proposes_solution, ...wait }, words("ticket.compose.sent"))
  }

  return (
    <div ref={box}>
      <KeyboundForm className="flex flex-col gap-y-3 px-6 py-4" onSubmit={form.handleSubmit(send)}>
        <Tabs
          value={isNote ? "note" : "reply"}
          onValueChange={(value) => form.setValue("audience", value as ComposerForm["audience"])}
        >
          <Tabs.List>
            <Tabs.Trigger value="reply" disabled={!mayReply}>
              {words("ticket.compose.reply")}
            </Tabs.Trigger>
            <Tabs.Trigger value="note">{words("ticket.compose.note")}</Tabs.Trigger>
          </Tabs.List>
        </Tabs>
        <Textarea
          rows={5}
          aria-label={words(isNote ? "ticket.compose.note" : "ticket.compose.reply")}
          placeholder={words(isNote ? "ticket.compose.note_placeholder" : "ticket.compose.reply_placeholder")}
          className={clx(isNote && body !== "" && "!bg-ui-tag-orange-bg")}
          {...form.register("body")}
        />
        <ProblemAlert error={error} />
        <div className="flex flex-wrap items-center justify-between gap-x-4 gap-y-2">
          {isNote ? (
            <Text size="xsmall" className="text-ui-fg-subtle flex items-center gap-x-1">
              <LockClosedSolidMini />
              {words("ticket.compose.only_staff")}
            </Text>
          ) : (
            <ReplyMarks control={form.control} isComplaint={ticket.kind === "complaint"} />
          )}
          <Button type="submit" size="small" isLoading={isPending} disabled={body.trim() === ""}>
            {words(isNote ? "ticket.compose.add_note" : "ticket.compose.send")}
          </Button>
        </div>
      </KeyboundForm>
    </div>
  )
}

interface ReplyMarksProps {
  readonly control: Control<ComposerForm>
  readonly isComplaint: boolean
}

/** What the answer does besides answering. */
const ReplyMarks = ({ control, isComplaint }: ReplyMarksProps) => (
  <div className="flex flex-wrap items-center gap-x-4 gap-y-1">
    <Mark control={control} name="waits" />
    {isComplaint && <Mark control={control} name="apologises" />}
    {isComplaint && <Mark control={control} name="proposes_solution" />}
  </div>
)

interface MarkProps {
  readonly control: Control<ComposerForm>
  readonly name: "waits" | "apologises" | "proposes_solution"
}

const Mark = ({ control, name }: MarkProps) => {
  const words = useWords()
  const id = `ticket-${name}`
  return (
    <Controller
      control={control}
      name={name}
      render={({ field }) => (
        <div className="flex items-center gap-x-2">
          <Checkbox id={id} checked={field.value} onCheckedChange={(checked) => field.onChange(checked === true)} />
          <Label htmlFor={id} size="xsmall" className="text-ui-fg-subtle">
            {words(`ticket.compose.${name}`)}
          </Label>
        </div>
      )}
    />
  )
}
