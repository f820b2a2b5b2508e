import { Text } from "@medusajs/ui"
import { useState } from "react"

import { useFormats } from "../../hooks/use-formats"
import { useWords } from "../../hooks/use-words"
import { FactRow } from "../shared/fact-row"
import { Section } from "../shared/section"
import { EditButton } from "./edit-button"
import type { PolicySectionProps } from "./editor"
import { FeesDrawer } from "./fees-drawer"

export const FeesSection = ({ policy, version, isEditable }: PolicySectionProps) => {
  const words = useWords()
  const formats = useFormats()
  const [isEditing, setIsEditing] = useState(false)
  return (
    <Section
      title={words("policy.fees.title")}
      subtitle={words("policy.fees.subtitle")}
      actions={<EditButton isShown={isEditable} onClick={() => setIsEditing(true)} />}
    >
      {version.fees.length === 0 && (
        <Text size="small" className="text-ui-fg-subtle px-6 py-4">
          {words("policy.fees.empty")}
        </Text>
      )}
      {version.fees.map(({ kind, percentage, amount, currency_code }, index) => (
        <FactRow key={`${kind}.${index}`} label={words(`fee_kind.${kind}`)}>
          {percentage !== null
            ? words("policy.fees.of_price", { percentage })
            : words("policy.fees.per_request", { amount: formats.amount(amount ?? "0", currency_code ?? "eur") })}
        </FactRow>
      ))}
      {isEditing && <FeesDrawer policy={policy} version={version} onClose={() => setIsEditing(false)} />}
    </Section>
  )
}
