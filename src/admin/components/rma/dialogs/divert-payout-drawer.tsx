import { RadioGroup, Textarea } from "@medusajs/ui"
import { useForm } from "react-hook-form"

import { PAYOUT_DIVERSIONS } from "../../../../domain/kernel/vocabulary"
import type { AdminRma, PayoutBody } from "../../../../types"
import { useFormats } from "../../../hooks/use-formats"
import { useWords } from "../../../hooks/use-words"
import { ActionDrawer } from "../../shared/action-drawer"
import { Field } from "../../shared/field"
import { useRmaSubmit } from "../use-rma-submit"

interface DivertPayoutDrawerProps {
  readonly rma: AdminRma
  readonly payout: PayoutBody
  readonly onClose: () => void
}

/** Money that cannot go back to its payment takes another way. */
export const DivertPayoutDrawer = ({ rma, payout, onClose }: DivertPayoutDrawerProps) => {
  const words = useWords()
  const formats = useFormats()
  const { submit, isPending, error } = useRmaSubmit(rma.id, onClose)
  const form = useForm({ defaultValues: { to: "", words: "" } })
  const { to, words: said } = form.watch()

  return (
    <ActionDrawer
      title={words("do.divert_payout.title", { amount: formats.amount(payout.amount, payout.currency_code) })}
      body={words("do.divert_payout.body")}
      submit={words("do.divert_payout.submit")}
      isPending={isPending}
      isDisabled={to === "" || said.trim() === ""}
      error={error}
      onClose={onClose}
      onSubmit={form.handleSubmit((body) =>
        submit(`payouts/${payout.id}/divert`, body, words("do.divert_payout.done")),
      )}
    >
      <Field label={words("do.divert_payout.to")}>
        {() => (
          <RadioGroup value={to} onValueChange={(value) => form.setValue("to", value)}>
            {PAYOUT_DIVERSIONS.map((value) => (
              <RadioGroup.ChoiceBox
                key={value}
                value={value}
                label={words(`do.divert_payout.${value}`)}
                description={words(`do.divert_payout.${value}_hint`)}
              />
            ))}
          </RadioGroup>
        )}
      </Field>
      <Field label={words("do.divert_payout.words")}>
        {(id) => (
          <Textarea
            id={id}
            rows={4}
            placeholder={words("do.divert_payout.words_placeholder")}
            {...form.register("words")}
          />
        )}
      </Field>
    </ActionDrawer>
  )
}
