import { Button, createDataTableColumnHelper, useDataTable } from "@medusajs/ui"
import { useMemo, useState, type ReactNode } from "react"

import { useOpenRow } from "../../hooks/use-open-row"
import { useWords } from "../../hooks/use-words"
import { currentVersion } from "../../lib/current-version"
import type { SettingsTab } from "../../lib/settings-areas"
import { SettingsTable } from "../shared/settings-table"
import { VersionBadges } from "./version-badges"
import type { PolicyVersion, VersionedPolicy } from "./versioned-policy"

interface ConditionalVersion extends PolicyVersion {
  readonly conditions: readonly unknown[]
}

interface VersionedTableProps<Version extends ConditionalVersion> {
  readonly tab: SettingsTab
  /** Where the page of one policy is, before its id. */
  readonly path: string
  readonly policies: readonly VersionedPolicy<Version>[]
  readonly isLoading: boolean
  readonly error: Error | null
  readonly empty: { readonly title: string; readonly body: string }
  /** What a version says besides: of the draft if there is one, else of the version in force. */
  readonly summary: { readonly header: string; readonly of: (version: Version) => string }
  /** What it applies to that has no condition. */
  readonly everything: string
  readonly create: (onClose: () => void) => ReactNode
}

/** One row a policy, with what is in force and what is being written. */
export const VersionedTable = <Version extends ConditionalVersion>(props: VersionedTableProps<Version>) => {
  const { tab, path, policies, isLoading, error, empty, create } = props
  const words = useWords()
  const [isCreating, setIsCreating] = useState(false)
  const table = useDataTable({
    data: [...policies],
    columns: useVersionedColumns(props),
    getRowId: ({ id }) => id,
    isLoading,
    onRowClick: useOpenRow(path),
  })
  return (
    <SettingsTable
      tab={tab}
      table={table}
      error={error}
      empty={{ ...empty, action: words("policy.empty.action") }}
      actions={
        <Button size="small" variant="secondary" onClick={() => setIsCreating(true)}>
          {words("policy.create")}
        </Button>
      }
    >
      {isCreating && create(() => setIsCreating(false))}
    </SettingsTable>
  )
}

const useVersionedColumns = <Version extends ConditionalVersion>({
  summary,
  everything,
}: Pick<VersionedTableProps<Version>, "summary" | "everything">) => {
  const words = useWords()
  return useMemo(() => {
    const column = createDataTableColumnHelper<VersionedPolicy<Version>>()
    const conditions = (count: number) => (count === 0 ? everything : words("policy.conditions_count", { count }))
    return [
      column.accessor(({ name }) => name, {
        id: "name",
        header: words("policy.column.name"),
        cell: ({ getValue }) => (
          <span className="txt-compact-small-plus text-ui-fg-base block max-w-64 truncate">{getValue()}</span>
        ),
      }),
      column.accessor(({ code }) => code, { id: "code", header: words("policy.column.code") }),
      column.display({
        id: "versions",
        header: words("policy.column.status"),
        cell: ({ row }) => <VersionBadges policy={row.original} />,
      }),
      column.display({
        id: "summary",
        header: summary.header,
        cell: ({ row }) => {
          const version = currentVersion(row.original)
          return (version && summary.of(version)) || "–"
        },
      }),
      column.display({
        id: "conditions",
        header: words("policy.column.conditions"),
        cell: ({ row }) => conditions(currentVersion(row.original)?.conditions.length ?? 0),
      }),
    ]
  }, [words, summary, everything])
}
