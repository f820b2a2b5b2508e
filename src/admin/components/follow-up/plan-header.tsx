import { ArchiveBox } from "@medusajs/icons"
import { useState } from "react"

import { useFollowUpPlanVerb } from "../../hooks/use-follow-up-plans"
import { useWords } from "../../hooks/use-words"
import { currentVersion } from "../../lib/current-version"
import { toPlanDraft } from "../../lib/plan-terms"
import { ConfirmPrompt } from "../shared/confirm-prompt"
import { EditNameDrawer } from "../versioned/name-drawers"
import { PublishPrompt } from "../versioned/publish-prompt"
import { useVerb } from "../versioned/use-policy-verb"
import { VersionedHeader } from "../versioned/versioned-header"
import { useSavePlanDraft, type PlanDrawerProps, type PlanSectionProps } from "./editor"

export const PlanHeader = (props: PlanSectionProps) => {
  const words = useWords()
  const verb = useFollowUpPlanVerb(props.policy.id)
  const [dialog, setDialog] = useState<"edit" | "publish" | "retire" | null>(null)
  const close = () => setDialog(null)
  const isInForce = props.policy.versions.some(({ status }) => status === "published")
  return (
    <VersionedHeader
      {...props}
      tips={{ draft: words("plan.edits_draft"), old: words("plan.looks_at_old") }}
      onEdit={() => setDialog("edit")}
      onPublish={() => setDialog("publish")}
      actions={[
        { icon: <ArchiveBox />, label: words("plan.retire"), onClick: () => setDialog("retire"), disabled: !isInForce },
      ]}
    >
      {dialog === "edit" && <EditPlanDrawer {...props} onClose={close} />}
      {dialog === "publish" && (
        <PublishPrompt mutation={verb} version={props.version} body={words("plan.publish_body")} onClose={close} />
      )}
      {dialog === "retire" && <RetirePlanPrompt id={props.policy.id} onClose={close} />}
    </VersionedHeader>
  )
}

const EditPlanDrawer = ({ policy, version, onClose }: PlanDrawerProps) => {
  const { save, ...state } = useSavePlanDraft(policy, onClose)
  return (
    <EditNameDrawer
      policy={policy}
      {...state}
      onClose={onClose}
      onSubmit={(name) => save({ ...toPlanDraft(policy, currentVersion(policy) ?? version, {}), ...name })}
    />
  )
}

/** Takes a plan out of force; what it has planned stays. */
const RetirePlanPrompt = ({ id, onClose }: { readonly id: string; readonly onClose: () => void }) => {
  const words = useWords()
  const { run, isPending, error } = useVerb(useFollowUpPlanVerb(id), onClose)
  return (
    <ConfirmPrompt
      title={words("plan.retire_title")}
      body={words("plan.retire_body")}
      submit={words("plan.retire")}
      isDanger
      isPending={isPending}
      error={error}
      onClose={onClose}
      onConfirm={() => run("retire", {}, words("plan.retired"))}
    />
  )
}
