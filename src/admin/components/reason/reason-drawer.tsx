import { toast } from "@medusajs/ui"
import { useForm } from "react-hook-form"

import type { AdminReason } from "../../../types/policy-http"
import { useIdempotencyKey } from "../../hooks/use-idempotency-key"
import { useSaveReason, type ReasonToSave } from "../../hooks/use-reasons"
import { useWords } from "../../hooks/use-words"
import { ActionDrawer } from "../shared/action-drawer"
import { ReasonMeaningFields } from "./reason-meaning-fields"
import { ReasonWordFields } from "./reason-word-fields"

export type ReasonForm = { -readonly [Key in keyof ReasonToSave]: ReasonToSave[Key] }

interface ReasonDrawerProps {
  /** Null makes a new one. */
  readonly reason: AdminReason | null
  readonly nextPosition: number
  readonly onClose: () => void
}

const NEW_REASON: Omit<ReasonForm, "position"> = {
  code: "",
  label: "",
  description: null,
  reason_class: "other",
  basis: "withdrawal",
  fault_party: "customer",
  freight_payer: "customer",
  evidence: [],
  remedies: ["refund"],
  skips_discretion: false,
  goods_come_back: true,
  is_active: true,
}

export const ReasonDrawer = ({ reason, nextPosition, onClose }: ReasonDrawerProps) => {
  const words = useWords()
  const save = useSaveReason(reason?.id ?? null)
  const keyFor = useIdempotencyKey()
  const form = useForm<ReasonForm>({
    defaultValues: reason === null ? { ...NEW_REASON, position: nextPosition } : toForm(reason),
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

const toForm = ({ id: _id, return_reason_id: _returnReason, ...reason }: AdminReason): ReasonForm => reason
