import { useFieldArray, useForm } from "react-hook-form"

import type { PolicyCondition } from "../../../types/policy-http"
import { useWords } from "../../hooks/use-words"
import { toDraft } from "../../lib/policy-terms"
import { ActionDrawer } from "../shared/action-drawer"
import { RowList } from "../shared/row-list"
import type { ConditionsForm } from "./conditions-form"
import { ConditionFields } from "./condition-fields"
import { useSaveDraft, type PolicyDrawerProps } from "./editor"

const NEW_CONDITION: PolicyCondition = {
  effect: "applies",
  attribute: "category",
  operator: "in",
  values: [],
  currency_code: null,
  source: null,
}

export const ConditionsDrawer = ({ policy, version, onClose }: PolicyDrawerProps) => {
  const words = useWords()
  const { save, isPending, error } = useSaveDraft(policy, onClose)
  const form = useForm<ConditionsForm>({ defaultValues: { conditions: [...version.conditions] } })
  const { fields, append, remove } = useFieldArray({ control: form.control, name: "conditions" })

  return (
    <ActionDrawer
      title={words("policy.conditions.title")}
      body={words("policy.conditions.subtitle")}
      submit={words("common.save")}
      isPending={isPending}
      error={error}
      onClose={onClose}
      onSubmit={form.handleSubmit(({ conditions }) =>
        save(
          toDraft(policy, version, {
            conditions: conditions.map((condition) => ({ ...condition, source: condition.source || null })),
          }),
        ),
      )}
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
