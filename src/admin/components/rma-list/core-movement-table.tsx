import { createDataTableColumnHelper, useDataTable } from "@medusajs/ui"
import { useMemo } from "react"
import { useNavigate } from "react-router-dom"

import type { CoreMovement } from "../../../types"
import { useCoreMovements } from "../../hooks/use-core-movements"
import { useKeyset } from "../../hooks/use-keyset"
import { useWordOrCode, useWords } from "../../hooks/use-words"
import { Instant } from "../shared/instant"
import { KeysetTable, PAGE_SIZE } from "../shared/keyset-table"
import { NotedToolbar } from "../shared/list-toolbar"

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
    <KeysetTable
      table={table}
      keyset={keyset}
      page={data && { rows: rows.length, next_cursor: data.next_cursor }}
      error={error}
      toolbar={<NotedToolbar view="movements" note={words("movements.subtitle")} />}
      empty={{ title: words("movements.empty.title"), body: words("movements.empty.body") }}
    />
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
