import { Button, createDataTableColumnHelper, useDataTable } from "@medusajs/ui"
import { useMemo, useState } from "react"
import { useNavigate } from "react-router-dom"

import type { AdminPolicy } from "../../../types/policy-http"
import { useFormats } from "../../hooks/use-formats"
import { usePolicies } from "../../hooks/use-policies"
import { useWords } from "../../hooks/use-words"
import { currentVersion } from "../../lib/policy-terms"
import { SettingsTable } from "../shared/settings-table"
import { CreatePolicyDrawer } from "./create-policy-drawer"
import { VersionBadges } from "./version-badges"

const column = createDataTableColumnHelper<AdminPolicy>()

export const PolicyTable = () => {
  const words = useWords()
  const navigate = useNavigate()
  const [isCreating, setIsCreating] = useState(false)
  const { data: policies = [], isLoading, error } = usePolicies()

  const table = useDataTable({
    data: [...policies],
    columns: usePolicyColumns(),
    getRowId: ({ id }) => id,
    isLoading,
    onRowClick: (_event, { id }) => void navigate(`/settings/after-sales/policies/${id}`),
  })

  return (
    <SettingsTable
      tab="policies"
      table={table}
      error={error}
      empty={{
        title: words("policy.empty.title"),
        body: words("policy.empty.body"),
        action: words("policy.empty.action"),
      }}
      actions={
        <Button size="small" variant="secondary" onClick={() => setIsCreating(true)}>
          {words("policy.create")}
        </Button>
      }
    >
      {isCreating && <CreatePolicyDrawer onClose={() => setIsCreating(false)} />}
    </SettingsTable>
  )
}

const usePolicyColumns = () => {
  const words = useWords()
  const formats = useFormats()
  return useMemo(
    () => [
      column.accessor("name", {
        header: words("policy.column.name"),
        cell: ({ getValue }) => (
          <span className="txt-compact-small-plus text-ui-fg-base block max-w-64 truncate">{getValue()}</span>
        ),
      }),
      column.accessor("code", { header: words("policy.column.code") }),
      column.accessor("versions", {
        header: words("policy.column.status"),
        cell: ({ row }) => <VersionBadges policy={row.original} />,
      }),
      column.display({
        id: "windows",
        header: words("policy.column.windows"),
        cell: ({ row }) =>
          formats.list(
            (currentVersion(row.original)?.windows ?? []).map(
              ({ basis, days }) => `${words(`basis.${basis}`)}: ${words("common.days", { count: days })}`,
            ),
          ) || "–",
      }),
      column.display({
        id: "conditions",
        header: words("policy.column.conditions"),
        cell: ({ row }) => {
          const count = currentVersion(row.original)?.conditions.length ?? 0
          return count === 0 ? words("policy.everything") : words("policy.conditions_count", { count })
        },
      }),
    ],
    [words, formats],
  )
}
