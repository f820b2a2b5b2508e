import { Button, createDataTableColumnHelper, useDataTable } from "@medusajs/ui"
import { useMemo, useState } from "react"

import type { GrantLimitBody } from "../../../types"
import { useCustomerGroups } from "../../hooks/use-customer-groups"
import { useFormats } from "../../hooks/use-formats"
import { useGrantLimits } from "../../hooks/use-grant-limits"
import { useWords } from "../../hooks/use-words"
import { StaffName } from "../rma/staff-name"
import { SettingsTable } from "../shared/settings-table"
import { GrantLimitDrawer } from "./grant-limit-drawer"

const column = createDataTableColumnHelper<GrantLimitBody>()

/** How much staff may grant alone. */
export const GrantLimitTable = () => {
  const words = useWords()
  const [editing, setEditing] = useState<GrantLimitBody | "new" | null>(null)
  const { data: limits = [], isLoading, error } = useGrantLimits()

  const table = useDataTable({
    data: limits,
    columns: useLimitColumns(),
    getRowId: ({ id }) => id,
    isLoading,
    // What arrives is the table's row and not, as its type says, the record: only the id is common to both.
    onRowClick: (_event, row) => setEditing(limits.find(({ id }) => id === row.id) ?? null),
  })

  return (
    <SettingsTable
      tab="limits"
      table={table}
      error={error}
      empty={{
        title: words("purse.limits.empty_title"),
        body: words("purse.limits.empty_body"),
        action: words("purse.limits.empty_action"),
      }}
      actions={
        <Button size="small" variant="secondary" onClick={() => setEditing("new")}>
          {words("purse.limits.create")}
        </Button>
      }
    >
      {editing !== null && (
        <GrantLimitDrawer limit={editing === "new" ? null : editing} onClose={() => setEditing(null)} />
      )}
    </SettingsTable>
  )
}

const useLimitColumns = () => {
  const words = useWords()
  const formats = useFormats()
  const { data: groups = [] } = useCustomerGroups()
  return useMemo(
    () => [
      column.accessor("user_id", {
        header: words("purse.limits.user"),
        cell: ({ getValue }) => {
          const id = getValue()
          return id === null ? words("purse.limits.anybody") : <StaffName id={id} />
        },
      }),
      column.accessor("customer_group_id", {
        header: words("purse.limits.group"),
        cell: ({ getValue }) => {
          const id = getValue()
          if (id === null) return words("purse.limits.any_customer")
          return groups.find((group) => group.id === id)?.name ?? id
        },
      }),
      column.accessor("per_grant", {
        header: words("purse.limits.per_grant"),
        cell: ({ row: { original } }) => (
          <span className="tabular-nums">{formats.amount(original.per_grant, original.currency_code)}</span>
        ),
      }),
      column.accessor("per_30_days", {
        header: words("purse.limits.per_30_days"),
        cell: ({ row: { original } }) =>
          original.per_30_days === null ? (
            words("purse.limits.unlimited")
          ) : (
            <span className="tabular-nums">{formats.amount(original.per_30_days, original.currency_code)}</span>
          ),
      }),
    ],
    [words, formats, groups],
  )
}
