import { useMemo } from "react"

import type { AdminPolicyVersion } from "../../../types/policy-http"
import { useFormats } from "../../hooks/use-formats"
import { usePolicies } from "../../hooks/use-policies"
import { useWords } from "../../hooks/use-words"
import { SETTINGS_AREAS } from "../../lib/settings-areas"
import { VersionedTable } from "../versioned/versioned-table"
import { CreatePolicyDrawer } from "./create-policy-drawer"

export const PolicyTable = () => {
  const words = useWords()
  const { data: policies = [], isLoading, error } = usePolicies()
  return (
    <VersionedTable
      tab="policies"
      path={`${SETTINGS_AREAS.terms.policies}/policies`}
      policies={policies}
      isLoading={isLoading}
      error={error}
      empty={{ title: words("policy.empty.title"), body: words("policy.empty.body") }}
      summary={useWindowSummary()}
      everything={words("policy.everything")}
      create={(onClose) => <CreatePolicyDrawer onClose={onClose} />}
    />
  )
}

const useWindowSummary = () => {
  const words = useWords()
  const formats = useFormats()
  return useMemo(
    () => ({
      header: words("policy.column.windows"),
      of: ({ windows }: AdminPolicyVersion) =>
        formats.list(
          windows.map(({ basis, days }) => `${words(`basis.${basis}`)}: ${words("common.days", { count: days })}`),
        ),
    }),
    [words, formats],
  )
}
