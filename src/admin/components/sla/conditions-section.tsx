import { Text } from "@medusajs/ui"
import { useState } from "react"

import type { SlaCondition } from "../../../domain/sla/terms"
import { useEntityNames } from "../../hooks/use-entities"
import { useFormats } from "../../hooks/use-formats"
import { useWordOrCode, useWords } from "../../hooks/use-words"
import { EditButton } from "../policy/edit-button"
import { Section } from "../shared/section"
import { SLA_ENTITIES } from "./condition-entities"
import { ConditionsDrawer } from "./conditions-drawer"
import type { SlaSectionProps } from "./editor"

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
  const wordOrCode = useWordOrCode()
  const formats = useFormats()
  const names = useEntityNames(SLA_ENTITIES[attribute] ?? "order_value", values)
  const shown =
    attribute === "contact_channel" ? values.map((value) => wordOrCode(`contact_channel.${value}`, value)) : names
  return (
    <Text size="small" leading="compact" className="text-pretty break-words px-6 py-3">
      <span className="font-medium">
        {words(`sla.attribute.${attribute}`)} {words(`condition_operator.${operator}`)} {formats.list(shown) || "–"}
      </span>
    </Text>
  )
}
