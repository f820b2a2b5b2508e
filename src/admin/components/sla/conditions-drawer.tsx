import { useFieldArray, useForm } from "react-hook-form"

import type { SlaCondition } from "../../../domain/sla/terms"
import { useWords } from "../../hooks/use-words"
import { toSlaDraft } from "../../lib/sla-terms"
import { ActionDrawer } from "../shared/action-drawer"
import { RowList } from "../shared/row-list"
import { ConditionFields, type ConditionsForm } from "./condition-fields"
import { useSaveSlaDraft, type SlaDrawerProps } from "./editor"

const NEW_CONDITION: SlaCondition = { attribute: "customer_group", operator: "in", values: [] }

export const ConditionsDrawer = ({ policy, version, onClose }: SlaDrawerProps) => {
  const words = useWords()
  const { save, isPending, error } = useSaveSlaDraft(policy, onClose)
  const form = useForm<ConditionsForm>({ defaultValues: { conditions: [...version.conditions] } })
  const { fields, append, remove } = useFieldArray({ control: form.control, name: "conditions" })
  return (
    <ActionDrawer
      title={words("policy.conditions.title")}
      body={words("sla.condition.subtitle")}
      submit={words("common.save")}
      isPending={isPending}
      error={error}
      onClose={onClose}
      onSubmit={form.handleSubmit(({ conditions }) => save(toSlaDraft(policy, version, { conditions })))}
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
