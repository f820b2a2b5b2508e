import { Text } from "@medusajs/ui"
import { useState } from "react"

import type { SlaCondition } from "../../../domain/sla/terms"
import { useFormats } from "../../hooks/use-formats"
import { useWords } from "../../hooks/use-words"
import { EditButton } from "../versioned/edit-button"
import { Section } from "../shared/section"
import { ConditionsDrawer } from "./conditions-drawer"
import type { SlaSectionProps } from "./editor"
import { useConditionValues } from "./use-condition-values"

export const ConditionsSection = ({ policy, version, isEditable }: SlaSectionProps) => {
  const words = useWords()
  const [isEditing, setIsEditing] = useState(false)
  return (
    <Section
      title={words("policy.conditions.title")}
      subtitle={words("sla.condition.subtitle")}
      actions={<EditButton isShown={isEditable} onClick={() => setIsEditing(true)} />}
    >
      {version.conditions.length === 0 && (
        <Text size="small" className="text-ui-fg-subtle px-6 py-4">
          {words("sla.condition.empty")}
        </Text>
      )}
      {version.conditions.map((condition, index) => (
        <ConditionRow key={`${condition.attribute}.${index}`} condition={condition} />
      ))}
      {isEditing && <ConditionsDrawer policy={policy} version={version} onClose={() => setIsEditing(false)} />}
    </Section>
  )
}

const ConditionRow = ({ condition: { attribute, operator, values } }: { readonly condition: SlaCondition }) => {
  const words = useWords()
  const formats = useFormats()
  const shown = useConditionValues({ attribute, values })
  return (
    <Text size="small" leading="compact" className="text-pretty break-words px-6 py-3">
      <span className="font-medium">
        {words(`sla.attribute.${attribute}`)} {words(`condition_operator.${operator}`)} {formats.list(shown) || "–"}
      </span>
    </Text>
  )
}
