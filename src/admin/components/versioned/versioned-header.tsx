import { ActionMenu } from "@medusajs/dashboard/components"
import { PencilSquare } from "@medusajs/icons"
import { Button, Container, Heading, InlineTip, Text } from "@medusajs/ui"
import type { ComponentProps, ReactNode } from "react"

import { useWords } from "../../hooks/use-words"
import { VersionBadges } from "./version-badges"
import type { SectionProps, VersionedPolicy } from "./versioned-policy"

type Action = ComponentProps<typeof ActionMenu>["groups"][number]["actions"][number]

interface VersionedHeaderProps extends SectionProps<VersionedPolicy> {
  /** What the screen says of a draft, and of a version that is no longer in force. */
  readonly tips: { readonly draft: string; readonly old: string }
  readonly onEdit: () => void
  readonly onPublish: () => void
  /** What else can be done with such a policy. */
  readonly actions?: Action[]
  /** The dialog that is open. */
  readonly children: ReactNode
}

/** Name, what is in force, and which version one looks at. */
export const VersionedHeader = (props: VersionedHeaderProps) => {
  const { policy, version, isEditable, tips, onEdit, onPublish, actions = [], children } = props
  const words = useWords()
  const isDraft = version.status === "draft"
  const next = (policy.versions[0]?.version ?? 0) + 1
  const isInForce = isEditable && version.status === "published"
  const tip = isDraft ? tips.draft : isInForce ? words("policy.edits_published", { next }) : tips.old
  const edit = { icon: <PencilSquare />, label: words("common.edit"), onClick: onEdit }

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
            <Button size="small" onClick={onPublish}>
              {words("policy.publish", { version: version.version })}
            </Button>
          )}
          <ActionMenu groups={[{ actions: [edit, ...actions] }]} />
        </div>
      </div>
      <div className="px-6 py-4">
        <InlineTip label={words("policy.version", { version: version.version })} variant={isDraft ? "warning" : "info"}>
          {tip}
        </InlineTip>
      </div>
      {children}
    </Container>
  )
}
