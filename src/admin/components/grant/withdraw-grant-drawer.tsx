import { Textarea } from "@medusajs/ui"
import { useForm } from "react-hook-form"

import type { AdminRma, GrantBody } from "../../../types"
import { useFormats } from "../../hooks/use-formats"
import { useWords } from "../../hooks/use-words"
import { useRmaSubmit } from "../rma/use-rma-submit"
import { ActionDrawer } from "../shared/action-drawer"
import { Field } from "../shared/field"

interface WithdrawGrantDrawerProps {
  readonly rma: AdminRma
  readonly grant: GrantBody
  readonly onClose: () => void
}

/** What was granted is taken back, with the reason for it. */
export const WithdrawGrantDrawer = ({ rma, grant, onClose }: WithdrawGrantDrawerProps) => {
  const words = useWords()
  const formats = useFormats()
  const { submit, isPending, error } = useRmaSubmit(rma.id, onClose)
  const form = useForm({ defaultValues: { words: "" } })
  const said = form.watch("words").trim()
  const amount = formats.amount(grant.amount, grant.currency_code)
  return (
    <ActionDrawer
      title={words("purse.grants.withdraw_title", { amount })}
      body={words("purse.grants.withdraw_body")}
      submit={words("purse.grants.withdraw")}
      isDanger
      isPending={isPending}
      isDisabled={said === ""}
      error={error}
      onClose={onClose}
      onSubmit={form.handleSubmit(() =>
        submit(`grants/${grant.id}/withdraw`, { words: said }, words("purse.grants.withdrawn", { amount })),
      )}
    >
      <Field label={words("purse.grants.words")} hint={words("purse.grants.words_hint")}>
        {(id) => <Textarea id={id} rows={4} {...form.register("words")} />}
      </Field>
    </ActionDrawer>
  )
}
