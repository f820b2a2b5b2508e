import { Input } from "@medusajs/ui"
import type { UseFormReturn } from "react-hook-form"

import { EXCHANGE_PRICE_RULES, EXCHANGE_SCOPES } from "../../../domain/kernel/vocabulary"
import { useWords } from "../../hooks/use-words"
import { Choice } from "../shared/choice"
import { Field } from "../shared/field"
import type { TermsForm } from "./terms-form"

/** What an exchange may be for, what it costs, and how long the customer has to pay a difference. */
export const ExchangeFields = ({ form }: { readonly form: UseFormReturn<TermsForm> }) => {
  const words = useWords()
  const { exchange_scope, exchange_price_rule } = form.watch()
  return (
    <>
      <Field label={words("policy.terms.exchange_scope")}>
        {(id) => (
          <Choice
            id={id}
            value={exchange_scope}
            onChange={(value) => form.setValue("exchange_scope", value)}
            options={EXCHANGE_SCOPES.map((value) => ({ value, label: words(`exchange_scope.${value}`) }))}
          />
        )}
      </Field>
      <Field label={words("policy.terms.exchange_price_rule")}>
        {(id) => (
          <Choice
            id={id}
            value={exchange_price_rule}
            onChange={(value) => form.setValue("exchange_price_rule", value)}
            options={EXCHANGE_PRICE_RULES.map((value) => ({ value, label: words(`exchange_price_rule.${value}`) }))}
          />
        )}
      </Field>
      <Field label={words("policy.terms.exchange_bonus")} hint={words("policy.terms.exchange_bonus_hint")}>
        {(id) => <Input id={id} inputMode="decimal" {...form.register("exchange_bonus")} />}
      </Field>
      <Field label={words("policy.terms.payment_link")} hint={words("policy.terms.payment_link_hint")}>
        {(id) => (
          <Input
            id={id}
            type="number"
            min={1}
            {...form.register("payment_link_days", { valueAsNumber: true, min: 1 })}
          />
        )}
      </Field>
    </>
  )
}
