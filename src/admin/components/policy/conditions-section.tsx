import { Text } from "@medusajs/ui"
import { useState } from "react"

import { useWords } from "../../hooks/use-words"
import { Section } from "../shared/section"
import { ConditionText } from "./condition-text"
import { ConditionsDrawer } from "./conditions-drawer"
import { EditButton } from "../versioned/edit-button"
import type { PolicySectionProps } from "./editor"

export const ConditionsSection = ({ policy, version, isEditable }: PolicySectionProps) => {
  const words = useWords()
  const [isEditing, setIsEditing] = useState(false)
  return (
    <Section
      title={words("policy.conditions.title")}
      subtitle={words("policy.conditions.subtitle")}
      actions={<EditButton isShown={isEditable} onClick={() => setIsEditing(true)} />}
    >
      {version.conditions.length === 0 && (
        <Text size="small" className="text-ui-fg-subtle px-6 py-4">
          {words("policy.conditions.empty")}
        </Text>
      )}
      {version.conditions.map((condition, index) => (
        <ConditionText key={`${condition.attribute}.${index}`} condition={condition} />
      ))}
      {isEditing && <ConditionsDrawer policy={policy} version={version} onClose={() => setIsEditing(false)} />}
    </Section>
  )
}
