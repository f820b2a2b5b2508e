import { useDataTable } from "@medusajs/ui"

import { useKeyset } from "../../hooks/use-keyset"
import { useRecoveries } from "../../hooks/use-recoveries"
import { useOpenRow } from "../../hooks/use-open-row"
import { useWords } from "../../hooks/use-words"
import { KeysetTable, PAGE_SIZE } from "../shared/keyset-table"
import { ListToolbar } from "../shared/list-toolbar"
import { AgeingSummary } from "./ageing-summary"
import { useRecoveryColumns } from "./use-recovery-columns"
import { useRecoveryListState } from "./use-recovery-list-state"
import { useRecoveryFilters } from "./use-recovery-filters"

/** Claims against carriers and suppliers, the oldest first, under what they come to by age. */
export const RecoveryTable = () => {
  const words = useWords()
  const keyset = useKeyset()
  const state = useRecoveryListState()
  const { data, isLoading, error } = useRecoveries({ ...state.query, cursor: keyset.cursor, limit: PAGE_SIZE })
  const rows = [...(data?.recovery_claims ?? [])]

  const table = useDataTable({
    data: rows,
    columns: useRecoveryColumns(),
    filters: useRecoveryFilters(),
    getRowId: ({ id }) => id,
    isLoading,
    filtering: { state: state.filtering, onFilteringChange: state.setFiltering },
    onRowClick: useOpenRow("/after-sales/recoveries"),
  })

  return (
    <KeysetTable
      table={table}
      keyset={keyset}
      page={data && { rows: rows.length, next_cursor: data.next_cursor }}
      error={error}
      toolbar={
        <>
          <ListToolbar view="recoveries" />
          <AgeingSummary party={state.query.party} />
        </>
      }
      empty={{ title: words("recovery.empty.title"), body: words("recovery.empty.body") }}
      filtered={{ heading: words("recovery.filtered.title"), description: words("recovery.filtered.body") }}
    />
  )
}
