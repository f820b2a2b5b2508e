import { ArchiveBox } from "@medusajs/icons"
import { useState } from "react"

import { useSlaPolicyVerb } from "../../hooks/use-sla-policies"
import { useWords } from "../../hooks/use-words"
import { PublishPrompt } from "../versioned/publish-prompt"
import { VersionedHeader } from "../versioned/versioned-header"
import { EditSlaDrawer } from "./edit-sla-drawer"
import type { SlaSectionProps } from "./editor"
import { RetirePrompt } from "./retire-prompt"

export const SlaHeader = (props: SlaSectionProps) => {
  const words = useWords()
  const verb = useSlaPolicyVerb(props.policy.id)
  const [dialog, setDialog] = useState<"edit" | "publish" | "retire" | null>(null)
  const close = () => setDialog(null)
  const isInForce = props.policy.versions.some(({ status }) => status === "published")
  return (
    <VersionedHeader
      {...props}
      tips={{ draft: words("sla.edits_draft"), old: words("sla.looks_at_old") }}
      onEdit={() => setDialog("edit")}
      onPublish={() => setDialog("publish")}
      actions={[
        {
          icon: <ArchiveBox />,
          label: words("sla.retire"),
          onClick: () => setDialog("retire"),
          disabled: !isInForce,
        },
      ]}
    >
      {dialog === "edit" && <EditSlaDrawer {...props} onClose={close} />}
      {dialog === "publish" && (
        <PublishPrompt mutation={verb} version={props.version} body={words("sla.publish_body")} onClose={close} />
      )}
      {dialog === "retire" && <RetirePrompt mutation={verb} onClose={close} />}
    </VersionedHeader>
  )
}
