import { Badge, Text } from "@medusajs/ui"
import { useState } from "react"

import type { PolicyWindow } from "../../../types/policy-http"
import { useWords } from "../../hooks/use-words"
import { EditButton } from "../versioned/edit-button"
import { Section } from "../shared/section"
import type { PolicySectionProps } from "./editor"
import { WindowsDrawer } from "./windows-drawer"

export const WindowsSection = ({ policy, version, isEditable }: PolicySectionProps) => {
  const words = useWords()
  const [isEditing, setIsEditing] = useState(false)
  return (
    <Section
      title={words("policy.windows.title")}
      subtitle={words("policy.windows.subtitle")}
      actions={<EditButton isShown={isEditable} onClick={() => setIsEditing(true)} />}
    >
      {version.windows.length === 0 && (
        <Text size="small" className="text-ui-fg-subtle px-6 py-4">
          {words("policy.windows.empty")}
        </Text>
      )}
      {version.windows.map((window, index) => (
        <WindowRow key={`${window.basis}.${index}`} window={window} />
      ))}
      {isEditing && <WindowsDrawer policy={policy} version={version} onClose={() => setIsEditing(false)} />}
    </Section>
  )
}

const WindowRow = ({ window }: { readonly window: PolicyWindow }) => {
  const words = useWords()
  return (
    <div className="flex flex-col gap-y-1 px-6 py-3">
      <div className="flex items-center justify-between gap-x-4">
        <div className="flex items-center gap-x-2">
          <Text size="small" weight="plus" leading="compact">
            {words(`basis.${window.basis}`)}
          </Text>
          {window.statutory && <Badge size="2xsmall">{words("policy.windows.never_shorter")}</Badge>}
        </div>
        <Text size="small" leading="compact" className="text-ui-fg-base">
          {words("common.days", { count: window.days })}
        </Text>
      </div>
      <Text size="small" className="text-ui-fg-subtle break-words">
        {[`${words("policy.windows.from")}: ${words(`policy.window_start.${window.counted_from}`)}`, window.source]
          .filter(Boolean)
          .join(" · ")}
      </Text>
    </div>
  )
}
