import { Input, Textarea, toast } from "@medusajs/ui"
import { useForm } from "react-hook-form"

import type { FindingAction } from "../../../domain/receiving/finding-lifecycle"
import type { AdminFinding } from "../../../types"
import { useIdempotencyKey } from "../../hooks/use-idempotency-key"
import { useOrderLines } from "../../hooks/use-orders"
import { useReasons } from "../../hooks/use-reasons"
import { useFindingVerb } from "../../hooks/use-receiving"
import { useWords } from "../../hooks/use-words"
import { ActionDrawer } from "../shared/action-drawer"
import { Choice } from "../shared/choice"
import { Field } from "../shared/field"

/** Where each decision is sent, and whether it cannot be undone. */
const VERBS = {
  take_in: { path: "take-in", isDanger: false },
  send_back: { path: "send-back", isDanger: false },
  keep: { path: "keep", isDanger: false },
  hand_over: { path: "hand-over", isDanger: false },
  dispose: { path: "dispose", isDanger: true },
  void: { path: "void", isDanger: true },
} as const satisfies Record<FindingAction, { path: string; isDanger: boolean }>

interface FindingDrawerProps {
  readonly finding: AdminFinding
  readonly action: FindingAction
  readonly orderId: string
  readonly onClose: () => void
}

interface FindingForm {
  quantity: number
  words: string
  line_item_id: string
  reason_code: string
}

/** Says what becomes of a finding, or of some of its units, and why. */
export const FindingDrawer = ({ finding, action, orderId, onClose }: FindingDrawerProps) => {
  const words = useWords()
  const { path, isDanger } = VERBS[action]
  const isTakenIn = action === "take_in"
  const { mutate, isPending, error } = useFindingVerb(finding.id)
  const keyFor = useIdempotencyKey()
  const { data: lines } = useOrderLines(isTakenIn ? orderId : "")
  const { data: reasons } = useReasons()
  const form = useForm<FindingForm>({
    defaultValues: {
      ...{ quantity: finding.quantity, words: "", reason_code: "" },
      line_item_id: finding.line_item_id ?? "",
    },
  })
  const values = form.watch()
  const isIncomplete = isTakenIn && (values.line_item_id === "" || values.reason_code === "")

  const send = ({ line_item_id, reason_code, ...said }: FindingForm): void => {
    if (isPending) return
    const body = { ...said, words: said.words.trim(), ...(isTakenIn ? { line_item_id, reason_code } : {}) }
    const onSuccess = () => {
      toast.success(words("finding.done", { action: words(`finding_action.${action}`) }))
      onClose()
    }
    mutate({ path, body, key: keyFor({ path, body }) }, { onSuccess })
  }

  return (
    <ActionDrawer
      title={words(isTakenIn ? "finding.take_in.title" : `finding_action.${action}`)}
      body={isTakenIn ? words("finding.take_in.body") : undefined}
      submit={words(`finding_action.${action}`)}
      isDanger={isDanger}
      isPending={isPending}
      isDisabled={values.words.trim() === "" || isIncomplete}
      error={error}
      onClose={onClose}
      onSubmit={form.handleSubmit(send)}
    >
      {isTakenIn && (
        <>
          <Field label={words("finding.line")}>
            {(id) => (
              <Choice
                id={id}
                value={values.line_item_id}
                options={lines ?? []}
                placeholder={words("finding.line_placeholder")}
                onChange={(value) => form.setValue("line_item_id", value)}
              />
            )}
          </Field>
          <Field label={words("finding.take_in.reason")}>
            {(id) => (
              <Choice
                id={id}
                value={values.reason_code}
                options={(reasons ?? [])
                  .filter(({ goods_come_back, is_active }) => goods_come_back && is_active)
                  .map(({ code, label }) => ({ value: code, label }))}
                placeholder={words("finding.take_in.reason_placeholder")}
                onChange={(value) => form.setValue("reason_code", value)}
              />
            )}
          </Field>
        </>
      )}
      {finding.quantity > 1 && (
        <Field label={words("finding.of_it", { count: finding.quantity })}>
          {(id) => (
            <Input
              id={id}
              type="number"
              min={1}
              max={finding.quantity}
              step={1}
              className="max-w-32"
              {...form.register("quantity", { valueAsNumber: true, min: 1, max: finding.quantity })}
            />
          )}
        </Field>
      )}
      <Field label={words("finding.why")}>
        {(id) => (
          <Textarea id={id} rows={4} placeholder={words("finding.why_placeholder")} {...form.register("words")} />
        )}
      </Field>
    </ActionDrawer>
  )
}
