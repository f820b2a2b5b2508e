import { ActionMenu } from "@medusajs/dashboard/components"
import { PencilSquare } from "@medusajs/icons"
import { Button, Container, Heading, InlineTip, Text } from "@medusajs/ui"
import { useState } from "react"

import { useWords } from "../../hooks/use-words"
import type { PolicySectionProps } from "./editor"
import { EditPolicyDrawer } from "./edit-policy-drawer"
import { PublishPrompt } from "./publish-prompt"
import { VersionBadges } from "./version-badges"

export const PolicyHeader = ({ policy, version, isEditable }: PolicySectionProps) => {
  const words = useWords()
  const [dialog, setDialog] = useState<"edit" | "publish" | null>(null)
  const isDraft = version.status === "draft"
  const newest = policy.versions[0]?.version ?? 0

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
                actions: [{ icon: <PencilSquare />, label: words("common.edit"), onClick: () => setDialog("edit") }],
              },
            ]}
          />
        </div>
      </div>
      <div className="px-6 py-4">
        <InlineTip label={words("policy.version", { version: version.version })} variant={isDraft ? "warning" : "info"}>
          {isDraft
            ? words("policy.edits_draft")
            : isEditable
              ? words("policy.edits_published", { next: newest + 1 })
              : words("policy.looks_at_old")}
        </InlineTip>
      </div>
      {dialog === "edit" && <EditPolicyDrawer policy={policy} version={version} onClose={() => setDialog(null)} />}
      {dialog === "publish" && <PublishPrompt policy={policy} version={version} onClose={() => setDialog(null)} />}
    </Container>
  )
}
