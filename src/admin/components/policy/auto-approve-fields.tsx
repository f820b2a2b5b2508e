import { Input } from "@medusajs/ui"
import type { UseFormReturn } from "react-hook-form"

import { useCurrencies } from "../../hooks/use-currencies"
import { useWords } from "../../hooks/use-words"
import { Choice } from "../shared/choice"
import { Field } from "../shared/field"
import { SwitchField } from "../shared/switch-field"
import type { TermsForm } from "./terms-form"

export const AutoApproveFields = ({ form }: { readonly form: UseFormReturn<TermsForm> }) => {
  const words = useWords()
  const currencies = useCurrencies()
  const { auto_approve, auto_approve_currency } = form.watch()
  return (
    <>
      <SwitchField
        label={words("policy.terms.auto_approve")}
        hint={words("policy.terms.auto_approve_hint")}
        checked={auto_approve}
        onChange={(value) => form.setValue("auto_approve", value)}
      />
      {auto_approve && (
        <div className="grid grid-cols-2 gap-4">
          <Field label={words("policy.terms.auto_limit")} isOptional>
            {(id) => <Input id={id} inputMode="decimal" {...form.register("auto_approve_limit")} />}
          </Field>
          <Field label={words("policy.terms.auto_currency")}>
            {(id) => (
              <Choice
                id={id}
                value={auto_approve_currency ?? ""}
                onChange={(value) => form.setValue("auto_approve_currency", value)}
                options={currencies.map((code) => ({ value: code, label: code.toUpperCase() }))}
              />
            )}
          </Field>
        </div>
      )}
    </>
  )
}
