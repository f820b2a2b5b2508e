import { Input } from "@medusajs/ui"
import { useFieldArray, useForm } from "react-hook-form"

import { FEE_KINDS, type FeeKind } from "../../../domain/kernel/vocabulary"
import type { PolicyFee } from "../../../types/policy-http"
import { useCurrencies } from "../../hooks/use-currencies"
import { useWords } from "../../hooks/use-words"
import { toDraft } from "../../lib/policy-terms"
import { ActionDrawer } from "../shared/action-drawer"
import { Choice } from "../shared/choice"
import { Field } from "../shared/field"
import { RowList } from "../shared/row-list"
import type { PolicyDrawerProps } from "./editor"
import { useSaveDraft } from "./use-save-draft"

const CHARGES = ["as_percentage", "as_amount"] as const

interface FeeForm {
  kind: FeeKind
  charge: (typeof CHARGES)[number]
  value: string
  currency_code: string
}

/** A fee is a share of the price paid or a fixed amount per request, never both. */
export const FeesDrawer = ({ policy, version, onClose }: PolicyDrawerProps) => {
  const words = useWords()
  const { save, isPending, error } = useSaveDraft(policy, onClose)
  const currencies = useCurrencies()
  const form = useForm<{ fees: FeeForm[] }>({ defaultValues: { fees: version.fees.map(toForm) } })
  const { fields, append, remove } = useFieldArray({ control: form.control, name: "fees" })
  const fees = form.watch("fees")

  return (
    <ActionDrawer
      title={words("policy.fees.title")}
      body={words("policy.fees.subtitle")}
      submit={words("common.save")}
      isPending={isPending}
      error={error}
      onClose={onClose}
      onSubmit={form.handleSubmit((values) => save(toDraft(policy, version, { fees: values.fees.map(fromForm) })))}
    >
      <RowList
        rows={fields}
        addLabel={words("policy.fees.add")}
        onRemove={remove}
        onAdd={() =>
          append({ kind: "restocking", charge: "as_percentage", value: "", currency_code: currencies[0] ?? "eur" })
        }
      >
        {(index) => (
          <>
            <div className="grid grid-cols-2 gap-4">
              <Field label={words("policy.fees.kind")}>
                {(id) => (
                  <Choice
                    id={id}
                    value={fees[index]?.kind ?? ""}
                    onChange={(value) => form.setValue(`fees.${index}.kind`, value)}
                    options={FEE_KINDS.map((value) => ({ value, label: words(`fee_kind.${value}`) }))}
                  />
                )}
              </Field>
              <Field label={words("policy.fees.charge")}>
                {(id) => (
                  <Choice
                    id={id}
                    value={fees[index]?.charge ?? ""}
                    onChange={(value) => form.setValue(`fees.${index}.charge`, value)}
                    options={CHARGES.map((value) => ({ value, label: words(`policy.fees.${value}`) }))}
                  />
                )}
              </Field>
            </div>
            <div className="grid grid-cols-2 gap-4">
              <Field
                label={words(fees[index]?.charge === "as_amount" ? "policy.fees.amount" : "policy.fees.percentage")}
              >
                {(id) => (
                  <Input id={id} inputMode="decimal" {...form.register(`fees.${index}.value`, { required: true })} />
                )}
              </Field>
              {fees[index]?.charge === "as_amount" && (
                <Field label={words("policy.fees.currency")}>
                  {(id) => (
                    <Choice
                      id={id}
                      value={fees[index]?.currency_code ?? ""}
                      onChange={(value) => form.setValue(`fees.${index}.currency_code`, value)}
                      options={currencies.map((code) => ({ value: code, label: code.toUpperCase() }))}
                    />
                  )}
                </Field>
              )}
            </div>
          </>
        )}
      </RowList>
    </ActionDrawer>
  )
}

const toForm = ({ kind, percentage, amount, currency_code }: PolicyFee): FeeForm => ({
  kind,
  charge: percentage === null ? "as_amount" : "as_percentage",
  value: percentage ?? amount ?? "",
  currency_code: currency_code ?? "eur",
})

const fromForm = ({ kind, charge, value, currency_code }: FeeForm): PolicyFee =>
  charge === "as_percentage"
    ? { kind, percentage: value.trim(), amount: null, currency_code: null }
    : { kind, percentage: null, amount: value.trim(), currency_code }
