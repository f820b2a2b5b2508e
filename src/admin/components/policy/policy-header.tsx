import { useState } from "react"

import { usePolicyVerb } from "../../hooks/use-policies"
import { useWords } from "../../hooks/use-words"
import { PublishPrompt } from "../versioned/publish-prompt"
import { VersionedHeader } from "../versioned/versioned-header"
import { EditPolicyDrawer } from "./edit-policy-drawer"
import type { PolicySectionProps } from "./editor"

export const PolicyHeader = (props: PolicySectionProps) => {
  const words = useWords()
  const verb = usePolicyVerb(props.policy.id)
  const [dialog, setDialog] = useState<"edit" | "publish" | null>(null)
  const close = () => setDialog(null)
  return (
    <VersionedHeader
      {...props}
      tips={{ draft: words("policy.edits_draft"), old: words("policy.looks_at_old") }}
      onEdit={() => setDialog("edit")}
      onPublish={() => setDialog("publish")}
    >
      {dialog === "edit" && <EditPolicyDrawer {...props} onClose={close} />}
      {dialog === "publish" && (
        <PublishPrompt mutation={verb} version={props.version} body={words("policy.publish_body")} onClose={close} />
      )}
    </VersionedHeader>
  )
}
