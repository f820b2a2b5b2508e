import { Text } from "@medusajs/ui"
import { useState } from "react"

import type { PolicyFee } from "../../../types/policy-http"
import { useFormats } from "../../hooks/use-formats"
import { useWords } from "../../hooks/use-words"
import { FactRow } from "../shared/fact-row"
import { Section } from "../shared/section"
import { EditButton } from "../versioned/edit-button"
import type { PolicySectionProps } from "./editor"
import { FeesDrawer } from "./fees-drawer"

export const FeesSection = ({ policy, version, isEditable }: PolicySectionProps) => {
  const words = useWords()
  const formats = useFormats()
  const [isEditing, setIsEditing] = useState(false)
  const describe = ({ kind, percentage, amount, below, currency_code }: PolicyFee) => {
    const money = (value: string | null) => formats.amount(value ?? "0", currency_code ?? "eur")
    if (kind === "lost_free_freight")
      return words("policy.fees.once_below", { amount: money(amount), below: money(below) })
    if (kind === "lost_discount") return words("policy.fees.of_discount", { percentage: percentage ?? "0" })
    if (percentage !== null) return words("policy.fees.of_price", { percentage })
    return words("policy.fees.per_request", { amount: money(amount) })
  }
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
      {version.fees.map((fee, index) => (
        <FactRow key={`${fee.kind}.${index}`} label={words(`fee_kind.${fee.kind}`)}>
          {describe(fee)}
        </FactRow>
      ))}
      {isEditing && <FeesDrawer policy={policy} version={version} onClose={() => setIsEditing(false)} />}
    </Section>
  )
}
