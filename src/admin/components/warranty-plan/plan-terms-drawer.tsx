import { Input, Textarea } from "@medusajs/ui"
import { useForm } from "react-hook-form"

import { COST_BEARERS, COVER_PARTS, WARRANTY_PROVIDERS, WARRANTY_STARTS } from "../../../domain/warranty/words"
import { useWords } from "../../hooks/use-words"
import { toWarrantyDraft } from "../../lib/warranty-terms"
import { ActionDrawer } from "../shared/action-drawer"
import { Choice } from "../shared/choice"
import { Field } from "../shared/field"
import { useSavePlanDraft, type PlanDrawerProps } from "./editor"
import { PlanPeriodFields } from "./plan-period-fields"
import { toPlanForm, toPlanTerms, type PlanTermsForm } from "./plan-terms-form"

export const PlanTermsDrawer = ({ policy, version, onClose }: PlanDrawerProps) => {
  const words = useWords()
  const { save, isPending, error } = useSavePlanDraft(policy, onClose)
  const form = useForm<PlanTermsForm>({ defaultValues: toPlanForm(version) })
  const { starts, provider, cost_bearer, ...covers } = form.watch()
  return (
    <ActionDrawer
      title={words("warranty_plan.terms")}
      body={words("warranty_plan.terms_subtitle")}
      submit={words("common.save")}
      isPending={isPending}
      error={error}
      onClose={onClose}
      onSubmit={form.handleSubmit((values) => save(toWarrantyDraft(policy, version, toPlanTerms(values))))}
    >
      <PlanPeriodFields form={form} />
      <Field label={words("warranty_plan.starts")}>
        {(id) => (
          <Choice
            id={id}
            value={starts}
            onChange={(value) => form.setValue("starts", value)}
            options={WARRANTY_STARTS.map((value) => ({ value, label: words(`warranty_start.${value}`) }))}
          />
        )}
      </Field>
      {starts === "registration" && (
        <Field label={words("warranty_plan.registration_days")} hint={words("warranty_plan.registration_hint")}>
          {(id) => <Input id={id} type="number" min={0} max={3650} {...form.register("registration_days")} />}
        </Field>
      )}
      <Field label={words("warranty_plan.provider")} hint={words("warranty_plan.provider_hint")}>
        {(id) => (
          <Choice
            id={id}
            value={provider ?? ""}
            onChange={(value) => form.setValue("provider", value)}
            options={WARRANTY_PROVIDERS.map((value) => ({ value, label: words(`warranty_provider.${value}`) }))}
          />
        )}
      </Field>
      <Field label={words("warranty_plan.provider_name")} isOptional>
        {(id) => <Input id={id} {...form.register("provider_name")} />}
      </Field>
      {COVER_PARTS.map((part) => (
        <Field key={part} label={words(`cover_part.${part}`)}>
          {(id) => (
            <Choice
              id={id}
              value={covers[`covers_${part}`]}
              onChange={(value) => form.setValue(`covers_${part}`, value)}
              options={[
                { value: "yes", label: words("warranty_plan.covered") },
                { value: "no", label: words("warranty_plan.not_covered") },
              ]}
            />
          )}
        </Field>
      ))}
      <Field label={words("warranty_plan.cost_bearer")} hint={words("warranty_plan.cost_bearer_hint")}>
        {(id) => (
          <Choice
            id={id}
            value={cost_bearer ?? ""}
            onChange={(value) => form.setValue("cost_bearer", value)}
            options={COST_BEARERS.map((value) => ({ value, label: words(`cost_bearer.${value}`) }))}
          />
        )}
      </Field>
      <Field label={words("warranty_plan.exclusions")} hint={words("warranty_plan.exclusions_hint")} isOptional>
        {(id) => <Textarea id={id} rows={3} {...form.register("exclusions")} />}
      </Field>
    </ActionDrawer>
  )
}
