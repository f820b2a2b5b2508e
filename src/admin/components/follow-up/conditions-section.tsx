import { Text } from "@medusajs/ui"
import { useState } from "react"
import { useFieldArray, useForm } from "react-hook-form"

import type { PolicyCondition } from "../../../types/policy-http"
import { useWords } from "../../hooks/use-words"
import { toPlanDraft } from "../../lib/plan-terms"
import { ConditionFields } from "../policy/condition-fields"
import { ConditionText } from "../policy/condition-text"
import type { ConditionsForm } from "../policy/conditions-form"
import { ActionDrawer } from "../shared/action-drawer"
import { RowList } from "../shared/row-list"
import { Section } from "../shared/section"
import { EditButton } from "../versioned/edit-button"
import { useSavePlanDraft, type PlanDrawerProps, type PlanSectionProps } from "./editor"

/** What a condition of a policy says beside: a plan's conditions must all hold. */
const MUST_HOLD = { effect: "applies", source: null } as const

const NEW_CONDITION: PolicyCondition = {
  ...{ ...MUST_HOLD, attribute: "category", operator: "in", values: [], currency_code: null },
}

/** For which orders the plan makes visits. */
export const ConditionsSection = (props: PlanSectionProps) => {
  const words = useWords()
  const [isEditing, setIsEditing] = useState(false)
  const { conditions } = props.version.terms
  return (
    <Section
      title={words("policy.conditions.title")}
      subtitle={words("plan.conditions.subtitle")}
      actions={<EditButton isShown={props.isEditable} onClick={() => setIsEditing(true)} />}
    >
      {conditions.length === 0 && (
        <Text size="small" className="text-ui-fg-subtle px-6 py-4">
          {words("plan.every_order")}
        </Text>
      )}
      {conditions.map((condition, index) => (
        <ConditionText key={`${condition.attribute}.${index}`} condition={{ ...condition, ...MUST_HOLD }} />
      ))}
      {isEditing && <ConditionsDrawer {...props} onClose={() => setIsEditing(false)} />}
    </Section>
  )
}

const ConditionsDrawer = ({ policy, version, onClose }: PlanDrawerProps) => {
  const words = useWords()
  const { save, isPending, error } = useSavePlanDraft(policy, onClose)
  const form = useForm<ConditionsForm>({
    defaultValues: { conditions: version.terms.conditions.map((condition) => ({ ...condition, ...MUST_HOLD })) },
  })
  const { fields, append, remove } = useFieldArray({ control: form.control, name: "conditions" })
  const send = ({ conditions }: ConditionsForm) =>
    save(
      toPlanDraft(policy, version, { conditions: conditions.map(({ effect: _, source: _source, ...what }) => what) }),
    )
  return (
    <ActionDrawer
      title={words("policy.conditions.title")}
      body={words("plan.conditions.subtitle")}
      submit={words("common.save")}
      isPending={isPending}
      error={error}
      onClose={onClose}
      onSubmit={form.handleSubmit(send)}
    >
      <RowList
        rows={fields}
        addLabel={words("policy.conditions.add")}
        onRemove={remove}
        onAdd={() => append(NEW_CONDITION)}
      >
        {(index) => <ConditionFields form={form} index={index} mustHold />}
      </RowList>
    </ActionDrawer>
  )
}
