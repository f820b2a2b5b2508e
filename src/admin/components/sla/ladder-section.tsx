import { Text } from "@medusajs/ui"
import { useState } from "react"

import { useFormats } from "../../hooks/use-formats"
import { useWords } from "../../hooks/use-words"
import { EditButton } from "../versioned/edit-button"
import { FactRow } from "../shared/fact-row"
import { Section } from "../shared/section"
import type { SlaSectionProps } from "./editor"
import { LadderDrawer } from "./ladder-drawer"

/** Whom a broken promise is carried to, and after how long. */
export const LadderSection = ({ policy, version, isEditable }: SlaSectionProps) => {
  const words = useWords()
  const formats = useFormats()
  const [isEditing, setIsEditing] = useState(false)
  return (
    <Section
      title={words("sla.ladder.title")}
      subtitle={words("sla.ladder.subtitle")}
      actions={<EditButton isShown={isEditable} onClick={() => setIsEditing(true)} />}
    >
      {version.ladder.length === 0 && (
        <Text size="small" className="text-ui-fg-subtle px-6 py-4">
          {words("sla.ladder.empty")}
        </Text>
      )}
      {version.ladder.map(({ level, after_minutes }) => (
        <FactRow key={level} label={words(`sla.level.${level}`)}>
          {words("sla.ladder.after", { span: formats.businessTime(after_minutes) })}
        </FactRow>
      ))}
      {isEditing && <LadderDrawer policy={policy} version={version} onClose={() => setIsEditing(false)} />}
    </Section>
  )
}
