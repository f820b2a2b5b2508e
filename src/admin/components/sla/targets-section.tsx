import { Badge, Text } from "@medusajs/ui"
import { useState } from "react"

import { TICKET_KINDS } from "../../../domain/kernel/vocabulary"
import { useWords } from "../../hooks/use-words"
import { EditButton } from "../versioned/edit-button"
import { Section } from "../shared/section"
import type { SlaSectionProps } from "./editor"
import { TargetsDrawer } from "./targets-drawer"
import { useTargetText } from "./use-target-text"

/** Every promise, by the kind of ticket that it is made for. */
export const TargetsSection = ({ policy, version, isEditable }: SlaSectionProps) => {
  const words = useWords()
  const targetText = useTargetText()
  const [isEditing, setIsEditing] = useState(false)
  const kinds = TICKET_KINDS.filter((kind) => version.targets.some((target) => target.kind === kind))
  return (
    <Section
      title={words("sla.target.title")}
      subtitle={words("sla.target.subtitle")}
      actions={<EditButton isShown={isEditable} onClick={() => setIsEditing(true)} />}
    >
      {kinds.length === 0 && (
        <Text size="small" className="text-ui-fg-subtle px-6 py-4">
          {words("sla.target.empty")}
        </Text>
      )}
      {kinds.map((kind) => (
        <div key={kind} className="grid grid-cols-[2fr_3fr] gap-4 px-6 py-3">
          <Text size="small" weight="plus" leading="compact" className="text-ui-fg-subtle pt-0.5">
            {words(`ticket_kind.${kind}`)}
          </Text>
          <ul className="flex min-w-0 flex-col gap-y-2">
            {version.targets
              .filter((target) => target.kind === kind)
              .map((target) => (
                <li key={`${target.metric}.${target.priority}`} className="flex flex-wrap items-center gap-x-2 gap-y-1">
                  <Text size="small" leading="compact">
                    {words(`sla_metric.${target.metric}`)}
                  </Text>
                  <Text size="small" leading="compact" className="text-ui-fg-subtle">
                    {targetText(target)}
                  </Text>
                  {target.priority !== null && (
                    <Badge size="2xsmall">{words(`ticket_priority.${target.priority}`)}</Badge>
                  )}
                </li>
              ))}
          </ul>
        </div>
      ))}
      {isEditing && <TargetsDrawer policy={policy} version={version} onClose={() => setIsEditing(false)} />}
    </Section>
  )
}
