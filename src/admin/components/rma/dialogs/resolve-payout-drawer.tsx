import { RadioGroup, Textarea } from "@medusajs/ui"
import { useForm } from "react-hook-form"

import type { AdminRma, PayoutBody } from "../../../../types"
import { useFormats } from "../../../hooks/use-formats"
import { useWords } from "../../../hooks/use-words"
import { ActionDrawer } from "../../shared/action-drawer"
import { Field } from "../../shared/field"
import { useRmaSubmit } from "../use-rma-submit"

const OUTCOMES = ["paid", "not_paid"] as const

interface PayoutDialogProps {
  readonly rma: AdminRma
  readonly payout: PayoutBody
  readonly onClose: () => void
}

/** Records what the payment provider said about a payout whose fate was unknown. */
export const ResolvePayoutDrawer = ({ rma, payout, onClose }: PayoutDialogProps) => {
  const words = useWords()
  const formats = useFormats()
  const { submit, isPending, error } = useRmaSubmit(rma.id, onClose)
  const form = useForm({ defaultValues: { outcome: "", words: "" } })
  const { outcome, words: how } = form.watch()

  return (
    <ActionDrawer
      title={words("do.resolve_payout.title", { amount: formats.amount(payout.amount, payout.currency_code) })}
      body={words("do.resolve_payout.body")}
      submit={words("do.resolve_payout.submit")}
      isPending={isPending}
      isDisabled={outcome === "" || how.trim() === ""}
      error={error}
      onClose={onClose}
      onSubmit={form.handleSubmit((body) =>
        submit(`payouts/${payout.id}/resolve`, body, words("do.resolve_payout.done")),
      )}
    >
      <Field label={words("do.resolve_payout.outcome")}>
        {() => (
          <RadioGroup value={outcome} onValueChange={(value) => form.setValue("outcome", value)}>
            {OUTCOMES.map((value) => (
              <RadioGroup.ChoiceBox
                key={value}
                value={value}
                label={words(`do.resolve_payout.${value}`)}
                description={words(`do.resolve_payout.${value}_hint`)}
              />
            ))}
          </RadioGroup>
        )}
      </Field>
      <Field label={words("do.resolve_payout.words")}>
        {(id) => (
          <Textarea
            id={id}
            rows={4}
            placeholder={words("do.resolve_payout.words_placeholder")}
            {...form.register("words")}
          />
        )}
      </Field>
    </ActionDrawer>
  )
}
