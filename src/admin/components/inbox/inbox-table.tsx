import { Container, DataTable, Text, toast, useDataTable, type DataTableRowSelectionState } from "@medusajs/ui"
import { useState } from "react"
import { useNavigate } from "react-router-dom"

import { useKeyset } from "../../hooks/use-keyset"
import { useClaimTickets, useTickets } from "../../hooks/use-tickets"
import { useOpenRow } from "../../hooks/use-open-row"
import { useWords } from "../../hooks/use-words"
import { createIdempotencyKey } from "../../lib/idempotency-key"
import { EmptyState } from "../shared/empty-state"
import { KeysetPagination } from "../shared/keyset-pagination"
import { ProblemAlert } from "../shared/problem-alert"
import { InboxHeading } from "./inbox-heading"
import { NewTicketDrawer } from "./new-ticket-drawer"
import { useInboxColumns } from "./use-inbox-columns"
import { useInboxFilters } from "./use-inbox-filters"
import { useInboxState } from "./use-inbox-state"
import { useRowCursor } from "./use-row-cursor"

const PAGE_SIZE = 20
/** Its cells too: the first two stay in view when the table is scrolled sideways, and so have a ground of their own. */
const CURRENT_ROW = "[&_tr[data-current]>td]:bg-ui-bg-highlight [&_tr[data-current]:hover>td]:bg-ui-bg-highlight-hover"

/** One queue by the next deadline; what is answered last stands at its end. */
export const InboxTable = () => {
  const words = useWords()
  const navigate = useNavigate()
  const keyset = useKeyset()
  const state = useInboxState()
  const [isOpening, setIsOpening] = useState(false)
  const [selection, setSelection] = useState<DataTableRowSelectionState>({})
  const { data, isLoading, error } = useTickets({ ...state.query, cursor: keyset.cursor, limit: PAGE_SIZE })
  const rows = [...(data?.tickets ?? [])]
  const claim = useClaim(() => setSelection({}))

  const open = (index: number, hash = "") => {
    const ticket = rows[index]
    if (ticket) void navigate(`/after-sales/inbox/${ticket.id}${hash}`)
  }
  const name = JSON.stringify([state.query, keyset.cursor])
  const box = useRowCursor(
    { rows: rows.length, name },
    {
      onOpen: (index) => open(index),
      onReply: (index) => open(index, "#reply"),
      onAssign: (index) => claim(rows[index] ? [rows[index].id] : []),
      onNew: () => setIsOpening(true),
    },
  )

  const table = useDataTable({
    data: rows,
    columns: useInboxColumns(),
    filters: useInboxFilters(),
    commands: [{ label: words("inbox.claim"), shortcut: "c", action: (chosen) => claim(Object.keys(chosen)) }],
    getRowId: ({ id }) => id,
    isLoading,
    filtering: { state: state.filtering, onFilteringChange: state.setFiltering },
    search: { state: state.search, onSearchChange: state.setSearch },
    rowSelection: { state: selection, onRowSelectionChange: setSelection },
    onRowClick: useOpenRow("/after-sales/inbox"),
  })

  return (
    <Container className={`divide-y overflow-hidden p-0 ${CURRENT_ROW}`} ref={box}>
      <DataTable instance={table}>
        <DataTable.Toolbar
          className="flex flex-col items-start gap-3"
          translations={{ clearAll: words("common.clear_all") }}
        >
          <InboxHeading view={state.view} onView={state.setView} onNew={() => setIsOpening(true)} />
          <div className="flex w-full flex-wrap items-center justify-between gap-2">
            <Text size="xsmall" className="text-ui-fg-muted hidden lg:block">
              {words("inbox.keys")}
            </Text>
            <div className="flex w-full items-center gap-x-2 lg:w-auto">
              <DataTable.FilterMenu tooltip={words("common.filter")} />
              <div className="w-full lg:w-72">
                <DataTable.Search placeholder={words("inbox.search")} className="w-full" />
              </div>
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
                    title={words(`inbox.empty.${state.view}.title`)}
                    body={words(`inbox.empty.${state.view}.body`)}
                  />
                ),
              },
              filtered: { heading: words("inbox.filtered.title"), description: words("inbox.filtered.body") },
            }}
          />
        )}
        <KeysetPagination
          keyset={keyset}
          nextCursor={data?.next_cursor ?? null}
          pageSize={PAGE_SIZE}
          rows={rows.length}
        />
        <DataTable.CommandBar selectedLabel={(count) => words("inbox.selected", { count })} />
      </DataTable>
      {isOpening && <NewTicketDrawer onClose={() => setIsOpening(false)} />}
    </Container>
  )
}

/** Takes tickets for whoever looks, and says how many. */
const useClaim = (onDone: () => void) => {
  const words = useWords()
  const { mutate } = useClaimTickets()
  return (ids: readonly string[]): void => {
    if (ids.length === 0) return
    mutate(
      { ids, key: createIdempotencyKey() },
      {
        onSuccess: (count) => toast.success(words("inbox.claimed", { count })),
        onError: ({ message }) => toast.error(message),
        onSettled: onDone,
      },
    )
  }
}
