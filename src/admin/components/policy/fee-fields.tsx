import { Input } from "@medusajs/ui"
import type { UseFormReturn } from "react-hook-form"

import { FEE_KINDS } from "../../../domain/kernel/vocabulary"
import { useCurrencies } from "../../hooks/use-currencies"
import { useWords } from "../../hooks/use-words"
import { Choice } from "../shared/choice"
import { Field } from "../shared/field"
import { blankFee, chargeOf, CHARGES, type FeeForm } from "./fees-form"

interface FeeFieldsProps {
  readonly form: UseFormReturn<{ fees: FeeForm[] }>
  readonly index: number
}

/** One fee: its kind, how it is charged where that can be chosen, and its sum. */
export const FeeFields = ({ form, index }: FeeFieldsProps) => {
  const words = useWords()
  const currencies = useCurrencies()
  const fee = form.watch(`fees.${index}`) ?? blankFee(currencies[0] ?? "eur")
  const charges = CHARGES[fee.kind]
  const isAmount = chargeOf(fee) === "as_amount"
  const share = fee.kind === "lost_discount" ? "policy.fees.discount_percentage" : "policy.fees.percentage"
  const amount = fee.kind === "lost_free_freight" ? "policy.fees.amount_per_order" : "policy.fees.amount"
  return (
    <>
      <div className="grid grid-cols-2 gap-4">
        <Field label={words("policy.fees.kind")}>
          {(id) => (
            <Choice
              id={id}
              value={fee.kind}
              onChange={(value) => form.setValue(`fees.${index}.kind`, value)}
              options={FEE_KINDS.map((value) => ({ value, label: words(`fee_kind.${value}`) }))}
            />
          )}
        </Field>
        {charges.length > 1 && (
          <Field label={words("policy.fees.charge")}>
            {(id) => (
              <Choice
                id={id}
                value={chargeOf(fee)}
                onChange={(value) => form.setValue(`fees.${index}.charge`, value)}
                options={charges.map((value) => ({ value, label: words(`policy.fees.${value}`) }))}
              />
            )}
          </Field>
        )}
      </div>
      <div className="grid grid-cols-2 gap-4">
        <Field label={words(isAmount ? amount : share)}>
          {(id) => <Input id={id} inputMode="decimal" {...form.register(`fees.${index}.value`, { required: true })} />}
        </Field>
        {isAmount && (
          <Field label={words("policy.fees.currency")}>
            {(id) => (
              <Choice
                id={id}
                value={fee.currency_code}
                onChange={(value) => form.setValue(`fees.${index}.currency_code`, value)}
                options={currencies.map((code) => ({ value: code, label: code.toUpperCase() }))}
              />
            )}
          </Field>
        )}
      </div>
      {fee.kind === "lost_free_freight" && (
        <Field label={words("policy.fees.below")} hint={words("policy.fees.below_hint")}>
          {(id) => <Input id={id} inputMode="decimal" {...form.register(`fees.${index}.below`, { required: true })} />}
        </Field>
      )}
    </>
  )
}
