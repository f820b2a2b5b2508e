import { KeyboundForm } from "@medusajs/dashboard/components"
import { LockClosedSolidMini } from "@medusajs/icons"
import { Button, Hint, Tabs, Text, Textarea, clx } from "@medusajs/ui"
import { useState } from "react"
import { useForm } from "react-hook-form"

import type { AdminRma, FilledAnswerBody } from "../../../types"
import { useWords } from "../../hooks/use-words"
import { CannedAnswerPicker } from "../answer/canned-answer-picker"
import { ProblemAlert } from "../shared/problem-alert"
import { useRmaSubmit } from "./use-rma-submit"

const AUDIENCES = { note: "notes", message: "messages" } as const
type Audience = keyof typeof AUDIENCES

const UNFILLED = { leftOpen: [], error: null }

/** A note to colleagues or a message to the customer; what is chosen shows in the field's colour. */
export const Composer = ({ rma }: { readonly rma: AdminRma }) => {
  const words = useWords()
  const form = useForm<{ audience: Audience; body: string }>({ defaultValues: { audience: "note", body: "" } })
  const { audience, body } = form.watch()
  const [filling, setFilling] = useState<{ readonly leftOpen: readonly string[]; readonly error: unknown }>(UNFILLED)
  const { submit, isPending, error } = useRmaSubmit(rma.id, () => {
    form.setValue("body", "")
    setFilling(UNFILLED)
  })
  const isNote = audience === "note"
  const insert = ({ text, missing, unknown }: FilledAnswerBody) => {
    form.setValue("body", body.trim() === "" ? text : `${body.trimEnd()}\n\n${text}`)
    setFilling({ leftOpen: [...missing, ...unknown], error: null })
  }

  return (
    <KeyboundForm
      className="flex flex-col gap-y-3 px-6 py-4"
      onSubmit={form.handleSubmit((values) =>
        submit(
          AUDIENCES[values.audience],
          { body: values.body.trim() },
          words(isNote ? "request.activity.note_added" : "request.activity.message_sent"),
        ),
      )}
    >
      <Tabs value={audience} onValueChange={(value) => form.setValue("audience", value as Audience)}>
        <Tabs.List>
          <Tabs.Trigger value="note">{words("request.activity.note_tab")}</Tabs.Trigger>
          <Tabs.Trigger value="message">{words("request.activity.message_tab")}</Tabs.Trigger>
        </Tabs.List>
      </Tabs>
      <Textarea
        rows={3}
        aria-label={words(isNote ? "request.activity.note_tab" : "request.activity.message_tab")}
        placeholder={words(isNote ? "request.activity.note_placeholder" : "request.activity.message_placeholder")}
        className={clx(isNote && body !== "" && "!bg-ui-tag-orange-bg")}
        {...form.register("body")}
      />
      <ProblemAlert error={error ?? filling.error} />
      {!isNote && filling.leftOpen.length > 0 && (
        <Hint>{words("canned.left_open", { names: filling.leftOpen.map((name) => `{{${name}}}`).join(", ") })}</Hint>
      )}
      <div className="flex items-center justify-between gap-x-4">
        {isNote ? (
          <Text size="xsmall" className="text-ui-fg-subtle flex items-center gap-x-1">
            <LockClosedSolidMini />
            {words("request.activity.only_staff")}
          </Text>
        ) : (
          <CannedAnswerPicker
            about={{ rma_id: rma.id }}
            scope="request"
            onFilled={insert}
            onError={(problem) => setFilling({ leftOpen: [], error: problem })}
          />
        )}
        <Button type="submit" size="small" variant="secondary" isLoading={isPending} disabled={body.trim() === ""}>
          {words(isNote ? "request.activity.add_note" : "request.activity.send")}
        </Button>
      </div>
    </KeyboundForm>
  )
}
