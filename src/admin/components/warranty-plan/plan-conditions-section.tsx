import { Text } from "@medusajs/ui"
import { useState } from "react"

import { useWords } from "../../hooks/use-words"
import { ConditionText } from "../policy/condition-text"
import { Section } from "../shared/section"
import { EditButton } from "../versioned/edit-button"
import type { PlanSectionProps } from "./editor"
import { PlanConditionsDrawer } from "./plan-conditions-drawer"

/** Which units the plan covers. */
export const PlanConditionsSection = ({ policy, version, isEditable }: PlanSectionProps) => {
  const words = useWords()
  const [isEditing, setIsEditing] = useState(false)
  return (
    <Section
      title={words("policy.conditions.title")}
      subtitle={words("warranty_plan.conditions_subtitle")}
      actions={<EditButton isShown={isEditable} onClick={() => setIsEditing(true)} />}
    >
      {version.conditions.length === 0 && (
        <Text size="small" className="text-ui-fg-subtle px-6 py-4">
          {words("warranty_plan.conditions_empty")}
        </Text>
      )}
      {version.conditions.map((condition, index) => (
        <ConditionText key={`${condition.attribute}.${index}`} condition={condition} />
      ))}
      {isEditing && <PlanConditionsDrawer policy={policy} version={version} onClose={() => setIsEditing(false)} />}
    </Section>
  )
}
