import { useDataTable } from "@medusajs/ui"

import { useKeyset } from "../../hooks/use-keyset"
import { useOpenRow } from "../../hooks/use-open-row"
import { useWarranties } from "../../hooks/use-warranties"
import { useWords } from "../../hooks/use-words"
import { KeysetTable, PAGE_SIZE } from "../shared/keyset-table"
import { ListToolbar } from "../shared/list-toolbar"
import { useWarrantyColumns } from "./use-warranty-columns"
import { useWarrantyFilters } from "./use-warranty-filters"
import { useWarrantyListState } from "./use-warranty-list-state"

/** Every unit that a plan covers, found by the code on its card, its serial number or its order. */
export const WarrantyTable = () => {
  const words = useWords()
  const keyset = useKeyset()
  const state = useWarrantyListState()
  const { data, isLoading, error } = useWarranties({ ...state.query, cursor: keyset.cursor, limit: PAGE_SIZE })
  const rows = [...(data?.warranties ?? [])]
  const table = useDataTable({
    data: rows,
    columns: useWarrantyColumns(),
    filters: useWarrantyFilters(),
    getRowId: ({ id }) => id,
    isLoading,
    filtering: { state: state.filtering, onFilteringChange: state.setFiltering },
    search: { state: state.search, onSearchChange: state.setSearch },
    onRowClick: useOpenRow("/after-sales/warranties"),
  })
  return (
    <KeysetTable
      table={table}
      keyset={keyset}
      page={data && { rows: rows.length, next_cursor: data.next_cursor }}
      error={error}
      toolbar={<ListToolbar view="warranties" search={words("warranty.search")} />}
      empty={{ title: words("warranty.empty.title"), body: words("warranty.empty.body") }}
      filtered={{ heading: words("warranty.filtered.title"), description: words("warranty.filtered.body") }}
    />
  )
}
