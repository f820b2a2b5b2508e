import { useMemo } from "react"

import type { AdminSlaPolicyVersion } from "../../../types/sla-http"
import { useSlaPolicies } from "../../hooks/use-sla-policies"
import { useWords } from "../../hooks/use-words"
import { SETTINGS_AREAS } from "../../lib/settings-areas"
import { VersionedTable } from "../versioned/versioned-table"
import { CreateSlaDrawer } from "./create-sla-drawer"

/** What the shop aims at for whom: one row a policy. */
export const SlaPolicyTable = () => {
  const words = useWords()
  const { data: policies = [], isLoading, error } = useSlaPolicies()
  return (
    <VersionedTable
      tab="sla_policies"
      path={SETTINGS_AREAS.service.sla_policies}
      policies={policies}
      isLoading={isLoading}
      error={error}
      empty={{ title: words("sla.empty.title"), body: words("sla.empty.body") }}
      summary={useTargetSummary()}
      everything={words("sla.every_ticket")}
      create={(onClose) => <CreateSlaDrawer onClose={onClose} />}
    />
  )
}

const useTargetSummary = () => {
  const words = useWords()
  return useMemo(
    () => ({
      header: words("sla.column.targets"),
      of: ({ targets }: AdminSlaPolicyVersion) => words("sla.targets_count", { count: targets.length }),
    }),
    [words],
  )
}
