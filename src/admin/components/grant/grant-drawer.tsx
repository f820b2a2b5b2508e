import { Input, Textarea } from "@medusajs/ui"
import { useForm } from "react-hook-form"

import { GRANT_KINDS } from "../../../domain/kernel/vocabulary"
import type { AdminRma, GiveGrantBody } from "../../../types"
import { useWords } from "../../hooks/use-words"
import { useRmaSubmit } from "../rma/use-rma-submit"
import { ActionDrawer } from "../shared/action-drawer"
import { Choice } from "../shared/choice"
import { Field } from "../shared/field"

interface GrantDrawerProps {
  readonly rma: AdminRma
  readonly onClose: () => void
}

type GrantForm = { -readonly [Key in keyof GiveGrantBody]: GiveGrantBody[Key] }

/** Money on top of the price, with the reason for it. */
export const GrantDrawer = ({ rma, onClose }: GrantDrawerProps) => {
  const words = useWords()
  const number = words("request.title", { number: rma.number })
  const { submit, isPending, error } = useRmaSubmit(rma.id, onClose)
  const form = useForm<GrantForm>({ defaultValues: { kind: "goodwill", amount: "", words: "" } })
  const grant = form.watch()

  return (
    <ActionDrawer
      title={words("purse.grants.give_title", { number })}
      body={words("purse.grants.give_body")}
      submit={words("purse.grants.submit")}
      isPending={isPending}
      isDisabled={grant.amount.trim() === "" || grant.words.trim() === ""}
      error={error}
      onClose={onClose}
      onSubmit={form.handleSubmit((values) =>
        submit(
          "grants",
          { ...values, amount: values.amount.trim(), words: values.words.trim() },
          words("purse.grants.done", { number }),
        ),
      )}
    >
      <Field label={words("purse.grants.kind")}>
        {(id) => (
          <Choice
            id={id}
            value={grant.kind}
            onChange={(value) => form.setValue("kind", value)}
            options={GRANT_KINDS.map((value) => ({ value, label: words(`settlement_line.${value}`) }))}
          />
        )}
      </Field>
      <Field label={words("purse.grants.amount", { currency: rma.currency_code.toUpperCase() })}>
        {(id) => <Input id={id} inputMode="decimal" {...form.register("amount")} />}
      </Field>
      <Field label={words("purse.grants.words")} hint={words("purse.grants.words_hint")}>
        {(id) => <Textarea id={id} rows={4} {...form.register("words")} />}
      </Field>
    </ActionDrawer>
  )
}
