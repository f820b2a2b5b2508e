import { StatusBadge } from "@medusajs/ui"

import type { PolicyStatus } from "../../../domain/kernel/vocabulary"
import { useWords } from "../../hooks/use-words"
import type { StatusColor } from "../../lib/stage-color"

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

/** A policy of either kind: of returns, or of promises. */
export interface VersionedPolicy {
  readonly versions: readonly (VersionBadgeProps & {
    readonly id: string
    readonly published_at: string | null
    readonly retired_at: string | null
  })[]
}

/** What is in force and what is being written; versions that were replaced are history. */
export const VersionBadges = ({ policy }: { readonly policy: VersionedPolicy }) => (
  <div className="flex items-center gap-x-1.5">
    {policy.versions
      .filter(({ status }) => status !== "retired")
      .map(({ id, status, version }) => (
        <VersionBadge key={id} status={status} version={version} />
      ))}
  </div>
)
