import { ActionMenu } from "@medusajs/dashboard/components"
import { ArchiveBox, PencilSquare } from "@medusajs/icons"
import { Button, Container, Heading, InlineTip, Text } from "@medusajs/ui"
import { useState } from "react"

import { useWords } from "../../hooks/use-words"
import { VersionBadges } from "../policy/version-badges"
import type { SlaSectionProps } from "./editor"
import { EditSlaDrawer } from "./edit-sla-drawer"
import { SlaVerbPrompt } from "./sla-verb-prompt"

export const SlaHeader = ({ policy, version, isEditable }: SlaSectionProps) => {
  const words = useWords()
  const [dialog, setDialog] = useState<"edit" | "publish" | "retire" | null>(null)
  const isDraft = version.status === "draft"
  const isInForce = policy.versions.some(({ status }) => status === "published")
  const newest = policy.versions[0]?.version ?? 0
  const tip = isDraft
    ? words("sla.edits_draft")
    : isEditable && version.status === "published"
      ? words("policy.edits_published", { next: newest + 1 })
      : words("sla.looks_at_old")

  return (
    <Container className="divide-y p-0">
      <div className="flex items-start justify-between gap-x-4 px-6 py-4">
        <div className="min-w-0 flex-1">
          <Heading className="break-words">{policy.name}</Heading>
          <Text size="small" className="text-ui-fg-subtle break-words">
            {[policy.code, policy.description].filter(Boolean).join(" · ")}
          </Text>
        </div>
        <div className="flex shrink-0 items-center gap-x-4">
          <VersionBadges policy={policy} />
          {isDraft && (
            <Button size="small" onClick={() => setDialog("publish")}>
              {words("policy.publish", { version: version.version })}
            </Button>
          )}
          <ActionMenu
            groups={[
              {
                actions: [
                  { icon: <PencilSquare />, label: words("common.edit"), onClick: () => setDialog("edit") },
                  {
                    icon: <ArchiveBox />,
                    label: words("sla.retire"),
                    onClick: () => setDialog("retire"),
                    disabled: !isInForce,
                  },
                ],
              },
            ]}
          />
        </div>
      </div>
      <div className="px-6 py-4">
        <InlineTip label={words("policy.version", { version: version.version })} variant={isDraft ? "warning" : "info"}>
          {tip}
        </InlineTip>
      </div>
      {dialog === "edit" && <EditSlaDrawer policy={policy} version={version} onClose={() => setDialog(null)} />}
      {(dialog === "publish" || dialog === "retire") && (
        <SlaVerbPrompt verb={dialog} policy={policy} version={version} onClose={() => setDialog(null)} />
      )}
    </Container>
  )
}
