import { Button, StatusBadge, createDataTableColumnHelper, useDataTable } from "@medusajs/ui"
import { useMemo, useState } from "react"

import type { AdminReason } from "../../../types/policy-http"
import { useReasons } from "../../hooks/use-reasons"
import { useWords } from "../../hooks/use-words"
import { SettingsTable } from "../shared/settings-table"
import { ReasonDrawer } from "./reason-drawer"

const column = createDataTableColumnHelper<AdminReason>()

export const ReasonTable = () => {
  const words = useWords()
  const [editing, setEditing] = useState<AdminReason | "new" | null>(null)
  const { data: reasons = [], isLoading, error } = useReasons()

  const table = useDataTable({
    data: reasons,
    columns: useReasonColumns(),
    getRowId: ({ id }) => id,
    isLoading,
    // What arrives is the table's row and not, as its type says, the record: only the id is common to both.
    onRowClick: (_event, row) => setEditing(reasons.find(({ id }) => id === row.id) ?? null),
  })

  return (
    <SettingsTable
      tab="reasons"
      table={table}
      error={error}
      empty={{
        title: words("reason.empty.title"),
        body: words("reason.empty.body"),
        action: words("reason.empty.action"),
      }}
      actions={
        <Button size="small" variant="secondary" onClick={() => setEditing("new")}>
          {words("reason.create")}
        </Button>
      }
    >
      {editing !== null && (
        <ReasonDrawer
          reason={editing === "new" ? null : editing}
          nextPosition={reasons.length}
          onClose={() => setEditing(null)}
        />
      )}
    </SettingsTable>
  )
}

const useReasonColumns = () => {
  const words = useWords()
  return useMemo(
    () => [
      column.accessor("label", {
        header: words("reason.column.label"),
        cell: ({ getValue }) => (
          <span className="txt-compact-small-plus text-ui-fg-base block max-w-72 truncate">{getValue()}</span>
        ),
      }),
      column.accessor("reason_class", {
        header: words("reason.column.class"),
        cell: ({ getValue }) => words(`reason_class.${getValue()}`),
      }),
      column.accessor("basis", {
        header: words("reason.column.basis"),
        cell: ({ getValue }) => words(`basis.${getValue()}`),
      }),
      column.accessor("fault_party", {
        header: words("reason.column.fault"),
        cell: ({ getValue }) => words(`fault_party.${getValue()}`),
      }),
      column.accessor("freight_payer", {
        header: words("reason.column.freight"),
        cell: ({ getValue }) => words(`freight_payer.${getValue()}`),
      }),
      column.accessor("is_active", {
        header: words("reason.column.active"),
        cell: ({ getValue }) => (
          <StatusBadge color={getValue() ? "green" : "grey"}>
            {words(getValue() ? "reason.active" : "reason.inactive")}
          </StatusBadge>
        ),
      }),
    ],
    [words],
  )
}
