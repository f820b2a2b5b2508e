import { Container, DataTable, Text, createDataTableColumnHelper, useDataTable } from "@medusajs/ui"
import { useMemo } from "react"
import { useNavigate } from "react-router-dom"

import type { CoreMovement } from "../../../types"
import { useCoreMovements } from "../../hooks/use-core-movements"
import { useKeyset } from "../../hooks/use-keyset"
import { useWordOrCode, useWords } from "../../hooks/use-words"
import { EmptyState } from "../shared/empty-state"
import { Instant } from "../shared/instant"
import { KeysetPagination } from "../shared/keyset-pagination"
import { ProblemAlert } from "../shared/problem-alert"
import { ListHeading } from "./list-heading"

const PAGE_SIZE = 20
const column = createDataTableColumnHelper<CoreMovement>()

/** Core returns, claims and exchanges that bypassed the requests; each row opens its order. */
export const CoreMovementTable = () => {
  const words = useWords()
  const navigate = useNavigate()
  const keyset = useKeyset()
  const { data, isLoading, error } = useCoreMovements(keyset.cursor, PAGE_SIZE)
  const rows = [...(data?.movements ?? [])]

  const table = useDataTable({
    data: rows,
    columns: useMovementColumns(),
    getRowId: ({ id }) => id,
    isLoading,
    // What arrives is the table's row and not, as its type says, the record: only the id is common to both.
    onRowClick: (_event, row) => {
      const movement = rows.find(({ id }) => id === row.id)
      if (movement) void navigate(`/orders/${movement.order_id}`)
    },
  })

  return (
    <Container className="divide-y overflow-hidden p-0">
      <DataTable instance={table}>
        <DataTable.Toolbar className="flex flex-wrap items-center justify-between gap-x-6 gap-y-2">
          <ListHeading view="movements" />
          <Text size="small" className="text-ui-fg-subtle max-w-md text-pretty">
            {words("movements.subtitle")}
          </Text>
        </DataTable.Toolbar>
        {error ? (
          <div className="p-6">
            <ProblemAlert error={error} />
          </div>
        ) : (
          <DataTable.Table
            emptyState={{
              empty: {
                custom: <EmptyState title={words("movements.empty.title")} body={words("movements.empty.body")} />,
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

const useMovementColumns = () => {
  const words = useWords()
  const wordOrCode = useWordOrCode()
  return useMemo(
    () => [
      column.accessor("kind", {
        header: words("movements.column.kind"),
        cell: ({ getValue }) => words(`movement.${getValue()}`),
      }),
      column.accessor("display_id", {
        header: words("movements.column.number"),
        cell: ({ getValue }) => <span className="tabular-nums">#{getValue()}</span>,
      }),
      column.accessor("order_display_id", {
        header: words("movements.column.order"),
        cell: ({ getValue }) => <span className="tabular-nums">#{getValue()}</span>,
      }),
      column.accessor("status", {
        header: words("movements.column.status"),
        cell: ({ getValue }) => {
          const status = getValue()
          return status === null ? "–" : wordOrCode(`movements.status.${status}`, status)
        },
      }),
      column.accessor("created_at", {
        header: words("movements.column.created"),
        cell: ({ getValue }) => <Instant at={getValue()} />,
      }),
    ],
    [words, wordOrCode],
  )
}
