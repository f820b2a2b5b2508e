import { useFieldArray, useForm } from "react-hook-form"

import type { PolicyCondition } from "../../../types/policy-http"
import { useWords } from "../../hooks/use-words"
import { toWarrantyDraft } from "../../lib/warranty-terms"
import { ConditionFields } from "../policy/condition-fields"
import type { ConditionsForm } from "../policy/conditions-form"
import { ActionDrawer } from "../shared/action-drawer"
import { RowList } from "../shared/row-list"
import { useSavePlanDraft, type PlanDrawerProps } from "./editor"

const NEW_CONDITION: PolicyCondition = {
  ...{ effect: "applies", attribute: "category", operator: "in" },
  ...{ values: [], currency_code: null, source: null },
}

export const PlanConditionsDrawer = ({ policy, version, onClose }: PlanDrawerProps) => {
  const words = useWords()
  const { save, isPending, error } = useSavePlanDraft(policy, onClose)
  const form = useForm<ConditionsForm>({ defaultValues: { conditions: [...version.conditions] } })
  const { fields, append, remove } = useFieldArray({ control: form.control, name: "conditions" })
  const toTerms = ({ conditions }: ConditionsForm) => ({
    conditions: conditions.map((condition) => ({ ...condition, source: condition.source || null })),
  })
  return (
    <ActionDrawer
      title={words("policy.conditions.title")}
      body={words("warranty_plan.conditions_subtitle")}
      submit={words("common.save")}
      isPending={isPending}
      error={error}
      onClose={onClose}
      onSubmit={form.handleSubmit((values) => save(toWarrantyDraft(policy, version, toTerms(values))))}
    >
      <RowList
        rows={fields}
        addLabel={words("policy.conditions.add")}
        onRemove={remove}
        onAdd={() => append(NEW_CONDITION)}
      >
        {(index) => <ConditionFields form={form} index={index} />}
      </RowList>
    </ActionDrawer>
  )
}
