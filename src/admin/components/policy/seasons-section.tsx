import { Text } from "@medusajs/ui"
import { useState } from "react"

import { useFormats } from "../../hooks/use-formats"
import { useWords } from "../../hooks/use-words"
import { Section } from "../shared/section"
import { EditButton } from "../versioned/edit-button"
import type { PolicySectionProps } from "./editor"
import { SeasonsDrawer } from "./seasons-drawer"

export const SeasonsSection = ({ policy, version, isEditable }: PolicySectionProps) => {
  const words = useWords()
  const formats = useFormats()
  const [isEditing, setIsEditing] = useState(false)
  return (
    <Section
      title={words("policy.seasons.title")}
      subtitle={words("policy.seasons.subtitle")}
      actions={<EditButton isShown={isEditable} onClick={() => setIsEditing(true)} />}
    >
      {version.seasons.length === 0 && (
        <Text size="small" className="text-ui-fg-subtle px-6 py-4">
          {words("policy.seasons.empty")}
        </Text>
      )}
      {version.seasons.map(({ name, from_on, to_on, until_on }, index) => (
        <div key={`${name}.${index}`} className="px-6 py-3">
          <Text size="small" weight="plus" leading="compact" className="break-words">
            {name}
          </Text>
          <Text size="small" className="text-ui-fg-subtle">
            {words("policy.seasons.row", {
              from: formats.date(from_on),
              to: formats.date(to_on),
              until: formats.date(until_on),
            })}
          </Text>
        </div>
      ))}
      {isEditing && <SeasonsDrawer policy={policy} version={version} onClose={() => setIsEditing(false)} />}
    </Section>
  )
}
