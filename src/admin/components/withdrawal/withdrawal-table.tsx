import { DescendingSorting } from "@medusajs/icons"
import {
  Container,
  DataTable,
  DropdownMenu,
  IconButton,
  Tooltip,
  createDataTableFilterHelper,
  useDataTable,
} from "@medusajs/ui"
import { useMemo } from "react"
import { useNavigate } from "react-router-dom"

import { WITHDRAWAL_STAGES } from "../../../domain/withdrawal/lifecycle"
import type { AdminWithdrawalSummary } from "../../../types"
import { useKeyset } from "../../hooks/use-keyset"
import { useWithdrawals } from "../../hooks/use-withdrawals"
import { useWords } from "../../hooks/use-words"
import { ListHeading } from "../rma-list/list-heading"
import { EmptyState } from "../shared/empty-state"
import { KeysetPagination } from "../shared/keyset-pagination"
import { ProblemAlert } from "../shared/problem-alert"
import { useWithdrawalColumns } from "./use-withdrawal-columns"
import { useWithdrawalListState } from "./use-withdrawal-list-state"

const PAGE_SIZE = 20
const filter = createDataTableFilterHelper<AdminWithdrawalSummary>()

/** What consumers declared, a page at a time by keyset; drafts are nobody's business. */
export const WithdrawalTable = () => {
  const words = useWords()
  const navigate = useNavigate()
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
    onRowClick: (event, row) => {
      const path = `/after-sales/withdrawals/${row.id}`
      if (event.metaKey || event.ctrlKey) window.open(`/app${path}`, "_blank", "noreferrer")
      else void navigate(path)
    },
  })

  return (
    <Container className="divide-y overflow-hidden p-0">
      <DataTable instance={table}>
        <DataTable.Toolbar
          className="flex flex-col items-start justify-between gap-3 xl:flex-row xl:items-center"
          translations={{ clearAll: words("common.clear_all") }}
        >
          <ListHeading view="withdrawals" />
          <div className="flex w-full items-center gap-x-2 xl:w-auto">
            <DataTable.FilterMenu tooltip={words("common.filter")} />
            <SortMenu sort={state.sort} onChange={state.setSort} />
            <div className="w-full xl:w-72">
              <DataTable.Search placeholder={words("withdrawal.list.search")} className="w-full" />
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
                  <EmptyState title={words("withdrawal.list.empty.title")} body={words("withdrawal.list.empty.body")} />
                ),
              },
              filtered: {
                heading: words("withdrawal.list.filtered.title"),
                description: words("withdrawal.list.filtered.body"),
              },
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

interface SortMenuProps {
  readonly sort: "newest" | "due"
  readonly onChange: (sort: "newest" | "due") => void
}

const SortMenu = ({ sort, onChange }: SortMenuProps) => {
  const words = useWords()
  return (
    <DropdownMenu>
      <Tooltip content={words("withdrawal.list.sort.label")}>
        <DropdownMenu.Trigger asChild>
          <IconButton size="small" aria-label={words("withdrawal.list.sort.label")}>
            <DescendingSorting />
          </IconButton>
        </DropdownMenu.Trigger>
      </Tooltip>
      <DropdownMenu.Content>
        <DropdownMenu.RadioGroup value={sort} onValueChange={(value) => onChange(value === "due" ? "due" : "newest")}>
          <DropdownMenu.RadioItem value="newest">{words("withdrawal.list.sort.newest")}</DropdownMenu.RadioItem>
          <DropdownMenu.RadioItem value="due">{words("withdrawal.list.sort.due")}</DropdownMenu.RadioItem>
        </DropdownMenu.RadioGroup>
      </DropdownMenu.Content>
    </DropdownMenu>
  )
}
