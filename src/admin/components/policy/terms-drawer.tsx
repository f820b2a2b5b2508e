import { Input } from "@medusajs/ui"
import { useForm } from "react-hook-form"

import { OUTBOUND_FREIGHT_REFUNDS } from "../../../domain/kernel/vocabulary"
import { useCalendars } from "../../hooks/use-calendars"
import { useWords } from "../../hooks/use-words"
import { toDraft } from "../../lib/policy-terms"
import { ActionDrawer } from "../shared/action-drawer"
import { Choice } from "../shared/choice"
import { Field } from "../shared/field"
import { SwitchField } from "../shared/switch-field"
import { AutoApproveFields } from "./auto-approve-fields"
import { useSaveDraft, type PolicyDrawerProps } from "./editor"
import { RemedyFields } from "./remedy-fields"
import { ExchangeFields } from "./exchange-fields"
import { toTerms, type TermsForm } from "./terms-form"

const DEFAULT_CALENDAR = "default"
const DAYS = [
  ["ship_back_days", "ship_back"],
  ["presumed_delivery_days_after_shipment", "presumed_shipment"],
  ["presumed_delivery_days_after_fulfillment", "presumed_fulfillment"],
] as const

export const TermsDrawer = ({ policy, version, onClose }: PolicyDrawerProps) => {
  const words = useWords()
  const { save, isPending, error } = useSaveDraft(policy, onClose)
  const { data: calendars = [] } = useCalendars()
  const form = useForm<TermsForm>({ defaultValues: toDraft(policy, version, {}).terms })
  const terms = form.watch()

  return (
    <ActionDrawer
      title={words("policy.terms.title")}
      submit={words("common.save")}
      isPending={isPending}
      error={error}
      onClose={onClose}
      onSubmit={form.handleSubmit((values) => save(toDraft(policy, version, toTerms(values))))}
    >
      <RemedyFields form={form} />
      <SwitchField
        label={words("policy.terms.final_sale")}
        hint={words("policy.terms.final_sale_hint")}
        checked={terms.final_sale}
        onChange={(value) => form.setValue("final_sale", value)}
      />
      {terms.final_sale && (
        <Field label={words("policy.terms.final_sale_source")} isOptional>
          {(id) => <Input id={id} {...form.register("final_sale_source")} />}
        </Field>
      )}
      {DAYS.map(([name, word]) => (
        <Field
          key={name}
          label={words(`policy.terms.${word}`)}
          hint={name === "ship_back_days" ? undefined : words("policy.terms.presumed_hint")}
        >
          {(id) => <Input id={id} type="number" min={0} {...form.register(name, { valueAsNumber: true, min: 0 })} />}
        </Field>
      ))}
      <SwitchField
        label={words("policy.terms.move_end")}
        hint={words("policy.terms.move_end_hint")}
        checked={terms.move_end_to_working_day}
        onChange={(value) => form.setValue("move_end_to_working_day", value)}
      />
      <Field label={words("policy.terms.calendar")}>
        {(id) => (
          <Choice
            id={id}
            value={terms.calendar_id ?? DEFAULT_CALENDAR}
            onChange={(value) => form.setValue("calendar_id", value === DEFAULT_CALENDAR ? null : value)}
            options={[
              { value: DEFAULT_CALENDAR, label: words("policy.terms.calendar_default") },
              ...calendars.map(({ id: value, name: label }) => ({ value, label })),
            ]}
          />
        )}
      </Field>
      <Field label={words("policy.terms.outbound")}>
        {(id) => (
          <Choice
            id={id}
            value={terms.outbound_freight_refund}
            onChange={(value) => form.setValue("outbound_freight_refund", value)}
            options={OUTBOUND_FREIGHT_REFUNDS.map((value) => ({
              value,
              label: words(`outbound_freight_refund.${value}`),
            }))}
          />
        )}
      </Field>
      <ExchangeFields form={form} />
      <AutoApproveFields form={form} />
      <SwitchField
        label={words("policy.terms.silence_approves")}
        hint={words("policy.terms.silence_approves_hint")}
        checked={terms.silence_approves}
        onChange={(value) => form.setValue("silence_approves", value)}
      />
    </ActionDrawer>
  )
}
