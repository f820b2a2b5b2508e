import { Checkbox, Label } from "@medusajs/ui"
import type { UseFormReturn } from "react-hook-form"

import { BASES, EVIDENCE_KINDS, FAULT_PARTIES, FREIGHT_PAYERS, REASON_CLASSES } from "../../../domain/kernel/vocabulary"
import { useWords } from "../../hooks/use-words"
import { RemedyChoice } from "../policy/remedy-fields"
import { Choice } from "../shared/choice"
import { Field } from "../shared/field"
import { SwitchField } from "../shared/switch-field"
import type { ReasonForm } from "./reason-form"

const SWITCHES = ["skips_discretion", "goods_come_back", "is_active"] as const

/** What a reason means for the case: ground, fault, freight, evidence. */
export const ReasonMeaningFields = ({ form }: { readonly form: UseFormReturn<ReasonForm> }) => {
  const words = useWords()
  const { reason_class, basis, fault_party, freight_payer, evidence, remedies, ...reason } = form.watch()

  return (
    <>
      <div className="grid grid-cols-2 gap-4">
        <Field label={words("reason.class")}>
          {(id) => (
            <Choice
              id={id}
              value={reason_class}
              onChange={(value) => form.setValue("reason_class", value)}
              options={REASON_CLASSES.map((value) => ({ value, label: words(`reason_class.${value}`) }))}
            />
          )}
        </Field>
        <Field label={words("reason.basis")} hint={words("reason.basis_hint")}>
          {(id) => (
            <Choice
              id={id}
              value={basis}
              onChange={(value) => form.setValue("basis", value)}
              options={BASES.map((value) => ({ value, label: words(`basis.${value}`) }))}
            />
          )}
        </Field>
        <Field label={words("reason.fault")}>
          {(id) => (
            <Choice
              id={id}
              value={fault_party}
              onChange={(value) => form.setValue("fault_party", value)}
              options={FAULT_PARTIES.map((value) => ({ value, label: words(`fault_party.${value}`) }))}
            />
          )}
        </Field>
        <Field label={words("reason.freight")}>
          {(id) => (
            <Choice
              id={id}
              value={freight_payer}
              onChange={(value) => form.setValue("freight_payer", value)}
              options={FREIGHT_PAYERS.map((value) => ({ value, label: words(`freight_payer.${value}`) }))}
            />
          )}
        </Field>
      </div>
      <Field label={words("reason.evidence")}>
        {() => (
          <div className="flex gap-x-6">
            {EVIDENCE_KINDS.map((kind) => (
              <Label key={kind} size="small" className="flex items-center gap-x-2">
                <Checkbox
                  checked={evidence.includes(kind)}
                  onCheckedChange={(checked) =>
                    form.setValue(
                      "evidence",
                      EVIDENCE_KINDS.filter((one) => (one === kind ? checked === true : evidence.includes(one))),
                    )
                  }
                />
                {words(`evidence.${kind}`)}
              </Label>
            ))}
          </div>
        )}
      </Field>
      <RemedyChoice remedies={remedies} onChange={(value) => form.setValue("remedies", value)} />
      {SWITCHES.map((name) => (
        <SwitchField
          key={name}
          label={words(`reason.${name}`)}
          hint={words(`reason.${name}_hint`)}
          checked={reason[name]}
          onChange={(value) => form.setValue(name, value)}
        />
      ))}
    </>
  )
}
