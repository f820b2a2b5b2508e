import { toast } from "@medusajs/ui"
import { useForm } from "react-hook-form"

import type { AdminReason } from "../../../types/policy-http"
import { useIdempotencyKey } from "../../hooks/use-idempotency-key"
import { useSaveReason } from "../../hooks/use-reasons"
import { useWords } from "../../hooks/use-words"
import { ActionDrawer } from "../shared/action-drawer"
import { NEW_REASON, toReasonForm, type ReasonForm } from "./reason-form"
import { ReasonMeaningFields } from "./reason-meaning-fields"
import { ReasonWordFields } from "./reason-word-fields"

interface ReasonDrawerProps {
  /** Null makes a new one. */
  readonly reason: AdminReason | null
  readonly nextPosition: number
  readonly onClose: () => void
}

export const ReasonDrawer = ({ reason, nextPosition, onClose }: ReasonDrawerProps) => {
  const words = useWords()
  const save = useSaveReason(reason?.id ?? null)
  const keyFor = useIdempotencyKey(save.isSuccess)
  const form = useForm<ReasonForm>({
    defaultValues: reason === null ? { ...NEW_REASON, position: nextPosition } : toReasonForm(reason),
  })
  const { label, code } = form.watch()

  return (
    <ActionDrawer
      title={reason === null ? words("reason.create_title") : words("reason.edit_title", { label: reason.label })}
      body={words(reason === null ? "reason.create_body" : "reason.edit_body")}
      submit={words(reason === null ? "common.create" : "common.save")}
      isPending={save.isPending}
      isDisabled={label.trim() === "" || code.trim() === ""}
      error={save.error}
      onClose={onClose}
      onSubmit={form.handleSubmit((values) => {
        const toSave = { ...values, label: values.label.trim(), description: values.description?.trim() || null }
        save.mutate(
          { reason: toSave, key: keyFor(toSave) },
          {
            onSuccess: () => {
              toast.success(words("reason.saved"))
              onClose()
            },
          },
        )
      })}
    >
      <ReasonWordFields form={form} isCodeFixed={reason !== null} />
      <ReasonMeaningFields form={form} />
    </ActionDrawer>
  )
}
