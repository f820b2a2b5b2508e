import { createDataTableFilterHelper, useDataTable } from "@medusajs/ui"
import { useMemo } from "react"

import { WITHDRAWAL_STAGES } from "../../../domain/withdrawal/lifecycle"
import type { AdminWithdrawalSummary } from "../../../types"
import { useKeyset } from "../../hooks/use-keyset"
import { useOpenRow } from "../../hooks/use-open-row"
import { useWithdrawals } from "../../hooks/use-withdrawals"
import { useWords } from "../../hooks/use-words"
import { KeysetTable, PAGE_SIZE } from "../shared/keyset-table"
import { ListToolbar } from "../shared/list-toolbar"
import { SortMenu } from "../shared/sort-menu"
import { useWithdrawalColumns } from "./use-withdrawal-columns"
import { useWithdrawalListState } from "./use-withdrawal-list-state"

const filter = createDataTableFilterHelper<AdminWithdrawalSummary>()

/** What consumers declared, a page at a time by keyset; drafts are nobody's business. */
export const WithdrawalTable = () => {
  const words = useWords()
  const keyset = useKeyset()
  const state = useWithdrawalListState()
  const { data, isLoading, error } = useWithdrawals({ ...state.query, cursor: keyset.cursor, limit: PAGE_SIZE })
  const rows = [...(data?.withdrawals ?? [])]

  const table = useDataTable({
    data: rows,
    columns: useWithdrawalColumns(),
    filters: useStageFilter(),
    getRowId: ({ id }) => id,
    isLoading,
    filtering: { state: state.filtering, onFilteringChange: state.setFiltering },
    search: { state: state.search, onSearchChange: state.setSearch },
    onRowClick: useOpenRow("/after-sales/withdrawals"),
  })

  return (
    <KeysetTable
      table={table}
      keyset={keyset}
      page={data && { rows: rows.length, next_cursor: data.next_cursor }}
      error={error}
      toolbar={
        <ListToolbar
          view="withdrawals"
          sort={
            <SortMenu
              label={words("withdrawal.list.sort.label")}
              sort={state.sort}
              options={(["newest", "due"] as const).map((value) => ({
                value,
                label: words(`withdrawal.list.sort.${value}`),
              }))}
              onChange={state.setSort}
            />
          }
          search={words("withdrawal.list.search")}
        />
      }
      empty={{ title: words("withdrawal.list.empty.title"), body: words("withdrawal.list.empty.body") }}
      filtered={{
        heading: words("withdrawal.list.filtered.title"),
        description: words("withdrawal.list.filtered.body"),
      }}
    />
  )
}

const useStageFilter = () => {
  const words = useWords()
  return useMemo(
    () => [
      filter.accessor("stage", {
        type: "multiselect",
        label: words("withdrawal.list.filter.stage"),
        searchable: false,
        options: WITHDRAWAL_STAGES.filter((stage) => stage !== "draft").map((stage) => ({
          label: words(`withdrawal.stage.${stage}`),
          value: stage,
        })),
      }),
    ],
    [words],
  )
}
