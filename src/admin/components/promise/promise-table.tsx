import { Container, DataTable, useDataTable } from "@medusajs/ui"
import { useCallback, useState } from "react"

import type { AdminCommitmentSummary } from "../../../types"
import { useCommitments } from "../../hooks/use-commitments"
import { useKeyset } from "../../hooks/use-keyset"
import { useWords } from "../../hooks/use-words"
import { ListHeading } from "../rma-list/list-heading"
import { EmptyState } from "../shared/empty-state"
import { KeysetPagination } from "../shared/keyset-pagination"
import { ProblemAlert } from "../shared/problem-alert"
import { KeptRateLine } from "./kept-rate-line"
import { PromiseDrawer } from "./promise-drawer"
import type { PromiseVerb } from "./promise-verbs"
import { usePromiseColumns } from "./use-promise-columns"
import { usePromiseFilters } from "./use-promise-filters"
import { usePromiseListState } from "./use-promise-list-state"

const PAGE_SIZE = 20

/** What was promised to customers, the soonest first. */
export const PromiseTable = () => {
  const words = useWords()
  const keyset = useKeyset()
  const state = usePromiseListState()
  const [acting, setActing] = useState<{ promise: AdminCommitmentSummary; verb: PromiseVerb } | null>(null)
  const act = useCallback(
    (promise: AdminCommitmentSummary, verb: PromiseVerb) => setActing({ promise, verb }),
    [setActing],
  )
  const { data, isLoading, error } = useCommitments({ ...state.query, cursor: keyset.cursor, limit: PAGE_SIZE })
  const rows = [...(data?.commitments ?? [])]

  const table = useDataTable({
    data: rows,
    columns: usePromiseColumns(act),
    filters: usePromiseFilters(),
    getRowId: ({ id }) => id,
    isLoading,
    filtering: { state: state.filtering, onFilteringChange: state.setFiltering },
  })

  return (
    <Container className="divide-y overflow-hidden p-0">
      <DataTable instance={table}>
        <DataTable.Toolbar
          className="flex flex-col items-start justify-between gap-3 xl:flex-row xl:items-center"
          translations={{ clearAll: words("common.clear_all") }}
        >
          <ListHeading view="promises" />
          <DataTable.FilterMenu tooltip={words("common.filter")} />
        </DataTable.Toolbar>
        <KeptRateLine />
        {error ? (
          <div className="p-6">
            <ProblemAlert error={error} />
          </div>
        ) : (
          <DataTable.Table
            emptyState={{
              empty: {
                custom: <EmptyState title={words("promise.empty.title")} body={words("promise.empty.body")} />,
              },
              filtered: { heading: words("promise.filtered.title"), description: words("promise.filtered.body") },
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
      {acting !== null && <PromiseDrawer promise={acting.promise} verb={acting.verb} onClose={() => setActing(null)} />}
    </Container>
  )
}
