import { Button, Container, DataTable, createDataTableColumnHelper, useDataTable } from "@medusajs/ui"
import { useMemo, useState } from "react"
import { useNavigate } from "react-router-dom"

import type { AdminPolicy } from "../../../types/policy-http"
import { useFormats } from "../../hooks/use-formats"
import { usePolicies } from "../../hooks/use-policies"
import { useWords } from "../../hooks/use-words"
import { currentVersion } from "../../lib/policy-terms"
import { EmptyState } from "../shared/empty-state"
import { ProblemAlert } from "../shared/problem-alert"
import { SettingsHeader } from "../shared/settings-header"
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
    <Container className="divide-y overflow-hidden p-0">
      <SettingsHeader
        tab="policies"
        actions={
          <Button size="small" variant="secondary" onClick={() => setIsCreating(true)}>
            {words("policy.create")}
          </Button>
        }
      />
      {error !== null ? (
        <div className="p-6">
          <ProblemAlert error={error} />
        </div>
      ) : (
        <DataTable instance={table}>
          <DataTable.Table
            emptyState={{
              empty: {
                custom: (
                  <EmptyState
                    title={words("policy.empty.title")}
                    body={words("policy.empty.body")}
                    action={{ label: words("policy.empty.action"), to: "/settings/after-sales/set-up" }}
                  />
                ),
              },
            }}
          />
        </DataTable>
      )}
      {isCreating && <CreatePolicyDrawer onClose={() => setIsCreating(false)} />}
    </Container>
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
