import { useDataTable } from "@medusajs/ui"

import { useKeyset } from "../../hooks/use-keyset"
import { useOpenRow } from "../../hooks/use-open-row"
import { useRmas } from "../../hooks/use-rmas"
import { useWords } from "../../hooks/use-words"
import { KeysetTable, PAGE_SIZE } from "../shared/keyset-table"
import { ListToolbar } from "../shared/list-toolbar"
import { SortMenu } from "../shared/sort-menu"
import { useRmaColumns } from "./use-rma-columns"
import { useRmaFilters } from "./use-rma-filters"
import { useRmaListState } from "./use-rma-list-state"

/** The queue of requests, most urgent first, a page at a time by keyset. */
export const RmaTable = () => {
  const words = useWords()
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
    onRowClick: useOpenRow("/after-sales"),
  })

  return (
    <KeysetTable
      table={table}
      keyset={keyset}
      page={data && { rows: rows.length, next_cursor: data.next_cursor }}
      error={error}
      toolbar={
        <ListToolbar
          view="requests"
          sort={
            <SortMenu
              label={words("list.sort.label")}
              sort={state.sort}
              options={(["due", "newest"] as const).map((value) => ({ value, label: words(`list.sort.${value}`) }))}
              onChange={state.setSort}
            />
          }
          search={words("list.search")}
        />
      }
      empty={{
        title: words("list.empty.title"),
        body: words("list.empty.body"),
        action: { label: words("list.empty.action"), to: "/settings/after-sales" },
      }}
      filtered={{ heading: words("list.filtered.title"), description: words("list.filtered.body") }}
    />
  )
}
