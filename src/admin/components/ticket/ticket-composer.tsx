import { KeyboundForm } from "@medusajs/dashboard/components"
import { LockClosedSolidMini } from "@medusajs/icons"
import { Button, Hint, Tabs, Text, Textarea, clx } from "@medusajs/ui"
import { useRef } from "react"
import { useForm } from "react-hook-form"

import type { AdminTicket } from "../../../types"
import { useAttachments } from "../../hooks/use-attachments"
import { useWords } from "../../hooks/use-words"
import { ProblemAlert } from "../shared/problem-alert"
import { AnswerSuggestions } from "./answer-suggestions"
import { ChosenPictures } from "./chosen-pictures"
import { ComposerMarks, type ComposerForm } from "./composer-marks"
import { ComposerTools, useFilling } from "./composer-tools"
import { useDraft } from "./use-draft"
import { useReplyKey } from "./use-reply-key"
import { useTicketSubmit } from "./use-ticket-submit"

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
  const attachments = useAttachments()
  const insert = (text: string) => form.setValue("body", body.trim() === "" ? text : `${body.trimEnd()}\n\n${text}`)
  const filling = useFilling(insert)
  const { submit, isPending, error } = useTicketSubmit(ticket.id, () => {
    form.reset({ ...BLANK, audience })
    attachments.clear()
    filling.clear()
  })

  const send = ({ body: text, apologises, proposes_solution, waits }: ComposerForm): void => {
    if (text.trim() === "" || attachments.isPending) return
    const said = { body: text.trim(), ...attachments.named }
    if (isNote) return submit("notes", said, words("ticket.compose.noted"))
    const wait = waits ? { then_wait_for: "customer" } : {}
    submit("reply", { ...said, apologises, proposes_solution, ...wait }, words("ticket.compose.sent"))
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
        {!isNote && <AnswerSuggestions ticket={ticket} onInsert={insert} />}
        <Textarea
          rows={5}
          aria-label={words(isNote ? "ticket.compose.note" : "ticket.compose.reply")}
          placeholder={words(isNote ? "ticket.compose.note_placeholder" : "ticket.compose.reply_placeholder")}
          className={clx(isNote && body !== "" && "!bg-ui-tag-orange-bg")}
          {...form.register("body")}
        />
        <ChosenPictures attachments={attachments} />
        <ProblemAlert error={error ?? filling.error} />
        {!isNote && filling.leftOpen.length > 0 && (
          <Hint>{words("canned.left_open", { names: filling.leftOpen.map((name) => `{{${name}}}`).join(", ") })}</Hint>
        )}
        {isNote ? (
          <Text size="xsmall" className="text-ui-fg-subtle flex items-center gap-x-1">
            <LockClosedSolidMini />
            {words("ticket.compose.only_staff")}
          </Text>
        ) : (
          <ComposerMarks control={form.control} isComplaint={ticket.kind === "complaint"} />
        )}
        <div className="flex flex-wrap items-center justify-between gap-x-4 gap-y-2">
          <ComposerTools {...{ ticket, isNote, attachments }} onFilled={filling.onFilled} onError={filling.onError} />
          <Button
            type="submit"
            size="small"
            isLoading={isPending}
            disabled={body.trim() === "" || attachments.isPending}
          >
            {words(isNote ? "ticket.compose.add_note" : "ticket.compose.send")}
          </Button>
        </div>
      </KeyboundForm>
    </div>
  )
}
