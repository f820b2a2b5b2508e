import { ArchiveBox } from "@medusajs/icons"
import { useState } from "react"

import { useWarrantyPlanVerb } from "../../hooks/use-warranty-plans"
import { useWords } from "../../hooks/use-words"
import { PublishPrompt } from "../versioned/publish-prompt"
import { VersionedHeader } from "../versioned/versioned-header"
import { EditPlanDrawer } from "./edit-plan-drawer"
import type { PlanSectionProps } from "./editor"
import { RetirePlanPrompt } from "./retire-plan-prompt"

export const PlanHeader = (props: PlanSectionProps) => {
  const words = useWords()
  const verb = useWarrantyPlanVerb(props.policy.id)
  const [dialog, setDialog] = useState<"edit" | "publish" | "retire" | null>(null)
  const close = () => setDialog(null)
  const isInForce = props.policy.versions.some(({ status }) => status === "published")
  return (
    <VersionedHeader
      {...props}
      tips={{ draft: words("warranty_plan.edits_draft"), old: words("warranty_plan.looks_at_old") }}
      onEdit={() => setDialog("edit")}
      onPublish={() => setDialog("publish")}
      actions={[
        {
          icon: <ArchiveBox />,
          label: words("warranty_plan.retire"),
          onClick: () => setDialog("retire"),
          disabled: !isInForce,
        },
      ]}
    >
      {dialog === "edit" && <EditPlanDrawer {...props} onClose={close} />}
      {dialog === "publish" && (
        <PublishPrompt
          mutation={verb}
          version={props.version}
          body={words("warranty_plan.publish_body")}
          onClose={close}
        />
      )}
      {dialog === "retire" && <RetirePlanPrompt mutation={verb} onClose={close} />}
    </VersionedHeader>
  )
}
