import { Container, DataTable, useDataTable } from "@medusajs/ui"
import type { MouseEvent } from "react"
import { useNavigate } from "react-router-dom"

import type { AdminRmaSummary } from "../../../types"
import { useKeyset } from "../../hooks/use-keyset"
import { useRmas } from "../../hooks/use-rmas"
import { useWords } from "../../hooks/use-words"
import { EmptyState } from "../shared/empty-state"
import { KeysetPagination } from "../shared/keyset-pagination"
import { ProblemAlert } from "../shared/problem-alert"
import { ListHeading } from "./list-heading"
import { SortMenu } from "./sort-menu"
import { useRmaColumns } from "./use-rma-columns"
import { useRmaFilters } from "./use-rma-filters"
import { useRmaListState } from "./use-rma-list-state"

const PAGE_SIZE = 20

/** The queue of requests, most urgent first, a page at a time by keyset. */
export const RmaTable = () => {
  const words = useWords()
  const navigate = useNavigate()
  const keyset = useKeyset()
  const state = useRmaListState()
  const { data, isLoading, error } = useRmas({ ...state.query, cursor: keyset.cursor, limit: PAGE_SIZE })
  const rows = [...(data?.rmas ?? [])]

  const table = useDataTable({
    data: rows,
    columns: useRmaColumns(),
    filters: useRmaFilters(),
    getRowId: ({ id }) => id,
    isLoading,
    filtering: { state: state.filtering, onFilteringChange: state.setFiltering },
    search: { state: state.search, onSearchChange: state.setSearch },
    onRowClick: (event, row) => openRequest(event, row, navigate),
  })

  return (
    <Container className="divide-y overflow-hidden p-0">
      <DataTable instance={table}>
        <DataTable.Toolbar
          className="flex flex-col items-start justify-between gap-3 xl:flex-row xl:items-center"
          translations={{ clearAll: words("common.clear_all") }}
        >
          <ListHeading view="requests" />
          <div className="flex w-full items-center gap-x-2 xl:w-auto">
            <DataTable.FilterMenu tooltip={words("common.filter")} />
            <SortMenu sort={state.sort} onChange={state.setSort} />
            <div className="w-full xl:w-72">
              <DataTable.Search placeholder={words("list.search")} className="w-full" />
            </div>
          </div>
        </DataTable.Toolbar>
        {error ? (
          <div className="p-6">
            <ProblemAlert error={error} />
          </div>
        ) : (
          <DataTable.Table
            emptyState={{
              empty: {
                custom: (
                  <EmptyState
                    title={words("list.empty.title")}
                    body={words("list.empty.body")}
                    action={{ label: words("list.empty.action"), to: "/settings/after-sales" }}
                  />
                ),
              },
              filtered: { heading: words("list.filtered.title"), description: words("list.filtered.body") },
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

const openRequest = (
  event: MouseEvent<HTMLTableRowElement>,
  row: AdminRmaSummary,
  navigate: (path: string) => void | Promise<void>,
): void => {
  const path = `/after-sales/${row.id}`
  if (event.metaKey || event.ctrlKey) window.open(`/app${path}`, "_blank", "noreferrer")
  else void navigate(path)
}
