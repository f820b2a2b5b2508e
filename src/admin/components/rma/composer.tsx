import { KeyboundForm } from "@medusajs/dashboard/components"
import { LockClosedSolidMini } from "@medusajs/icons"
import { Button, Tabs, Text, Textarea, clx } from "@medusajs/ui"
import { useForm } from "react-hook-form"

import type { AdminRma } from "../../../types"
import { useWords } from "../../hooks/use-words"
import { ProblemAlert } from "../shared/problem-alert"
import { useRmaSubmit } from "./use-rma-submit"

const AUDIENCES = { note: "notes", message: "messages" } as const
type Audience = keyof typeof AUDIENCES

/** A note to colleagues or a message to the customer; what is chosen shows in the field's colour. */
export const Composer = ({ rma }: { readonly rma: AdminRma }) => {
  const words = useWords()
  const form = useForm<{ audience: Audience; body: string }>({ defaultValues: { audience: "note", body: "" } })
  const { audience, body } = form.watch()
  const { submit, isPending, error } = useRmaSubmit(rma.id, () => form.setValue("body", ""))
  const isNote = audience === "note"

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
      <ProblemAlert error={error} />
      <div className="flex items-center justify-between gap-x-4">
        <Text size="xsmall" className="text-ui-fg-subtle flex items-center gap-x-1">
          {isNote && (
            <>
              <LockClosedSolidMini />
              {words("request.activity.only_staff")}
            </>
          )}
        </Text>
        <Button type="submit" size="small" variant="secondary" isLoading={isPending} disabled={body.trim() === ""}>
          {words(isNote ? "request.activity.add_note" : "request.activity.send")}
        </Button>
      </div>
    </KeyboundForm>
  )
}
