import { Container, DataTable, useDataTable } from "@medusajs/ui"
import { useNavigate } from "react-router-dom"

import { useKeyset } from "../../hooks/use-keyset"
import { useRecoveries } from "../../hooks/use-recoveries"
import { useWords } from "../../hooks/use-words"
import { ListHeading } from "../rma-list/list-heading"
import { EmptyState } from "../shared/empty-state"
import { KeysetPagination } from "../shared/keyset-pagination"
import { ProblemAlert } from "../shared/problem-alert"
import { AgeingSummary } from "./ageing-summary"
import { useRecoveryColumns } from "./use-recovery-columns"
import { useRecoveryListState } from "./use-recovery-list-state"
import { useRecoveryFilters } from "./use-recovery-filters"

const PAGE_SIZE = 20

/** Claims against carriers and suppliers, the oldest first, under what they come to by age. */
export const RecoveryTable = () => {
  const words = useWords()
  const navigate = useNavigate()
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
    onRowClick: (_event, row) => void navigate(`/after-sales/recoveries/${row.id}`),
  })

  return (
    <Container className="divide-y overflow-hidden p-0">
      <DataTable instance={table}>
        <DataTable.Toolbar
          className="flex flex-col items-start justify-between gap-3 xl:flex-row xl:items-center"
          translations={{ clearAll: words("common.clear_all") }}
        >
          <ListHeading view="recoveries" />
          <DataTable.FilterMenu tooltip={words("common.filter")} />
        </DataTable.Toolbar>
        <AgeingSummary party={state.query.party} />
        {error ? (
          <div className="p-6">
            <ProblemAlert error={error} />
          </div>
        ) : (
          <DataTable.Table
            emptyState={{
              empty: {
                custom: <EmptyState title={words("recovery.empty.title")} body={words("recovery.empty.body")} />,
              },
              filtered: { heading: words("recovery.filtered.title"), description: words("recovery.filtered.body") },
            }}
          />
        )}
        <KeysetPagination
          keyset={keyset}
          nextCursor={data?.next_cursor ?? null}
          pageSize={PAGE_SIZE}
          rows={rows.length}
        />
      </DataTable>
    </Container>
  )
}
