import { StatusBadge } from "@medusajs/ui"

import type { PolicyStatus } from "../../../domain/kernel/vocabulary"
import { useWords } from "../../hooks/use-words"
import type { StatusColor } from "../../lib/stage-color"
import type { VersionedPolicy } from "./versioned-policy"

const COLORS: Record<PolicyStatus, StatusColor> = { draft: "orange", published: "green", retired: "grey" }

interface VersionBadgeProps {
  readonly status: PolicyStatus
  readonly version: number
}

export const VersionBadge = ({ status, version }: VersionBadgeProps) => {
  const words = useWords()
  return (
    <StatusBadge color={COLORS[status]} className="text-nowrap">
      {words(`policy_status.${status}`)} v{version}
    </StatusBadge>
  )
}

/** What is in force and what is being written; versions that were replaced are history. */
export const VersionBadges = ({ policy }: { readonly policy: Pick<VersionedPolicy, "versions"> }) => (
  <div className="flex items-center gap-x-1.5">
    {policy.versions
      .filter(({ status }) => status !== "retired")
      .map(({ id, status, version }) => (
        <VersionBadge key={id} status={status} version={version} />
      ))}
  </div>
)
