import { Button, createDataTableColumnHelper, useDataTable } from "@medusajs/ui"
import { useMemo, useState } from "react"
import { useNavigate } from "react-router-dom"

import type { AdminSlaPolicy } from "../../../types/sla-http"
import { useSlaPolicies } from "../../hooks/use-sla-policies"
import { useWords } from "../../hooks/use-words"
import { currentVersion } from "../../lib/policy-terms"
import { VersionBadges } from "../policy/version-badges"
import { SettingsTable } from "../shared/settings-table"
import { CreateSlaDrawer } from "./create-sla-drawer"

const column = createDataTableColumnHelper<AdminSlaPolicy>()

/** What the shop promises to whom: one row a policy. */
export const SlaPolicyTable = () => {
  const words = useWords()
  const navigate = useNavigate()
  const [isCreating, setIsCreating] = useState(false)
  const { data: policies = [], isLoading, error } = useSlaPolicies()

  const table = useDataTable({
    data: [...policies],
    columns: useColumns(),
    getRowId: ({ id }) => id,
    isLoading,
    onRowClick: (_event, { id }) => void navigate(`/settings/after-sales/sla-policies/${id}`),
  })

  return (
    <SettingsTable
      tab="sla_policies"
      table={table}
      error={error}
      empty={{ title: words("sla.empty.title"), body: words("sla.empty.body"), action: words("policy.empty.action") }}
      actions={
        <Button size="small" variant="secondary" onClick={() => setIsCreating(true)}>
          {words("policy.create")}
        </Button>
      }
    >
      {isCreating && <CreateSlaDrawer onClose={() => setIsCreating(false)} />}
    </SettingsTable>
  )
}

const useColumns = () => {
  const words = useWords()
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
        id: "targets",
        header: words("sla.column.targets"),
        cell: ({ row }) => words("sla.targets_count", { count: currentVersion(row.original)?.targets.length ?? 0 }),
      }),
      column.display({
        id: "conditions",
        header: words("policy.column.conditions"),
        cell: ({ row }) => {
          const count = currentVersion(row.original)?.conditions.length ?? 0
          return count === 0 ? words("sla.every_ticket") : words("policy.conditions_count", { count })
        },
      }),
    ],
    [words],
  )
}
