import { Container, createDataTableColumnHelper, DataTable, StatusBadge, useDataTable } from "@medusajs/ui"
import { useMemo } from "react"
import { useNavigate } from "react-router-dom"

import type { AdminFinding } from "../../../types"
import { useKeyset } from "../../hooks/use-keyset"
import { useFindings } from "../../hooks/use-receiving"
import { useWords } from "../../hooks/use-words"
import { FINDING_COLORS } from "../../lib/receiving-color"
import { EmptyState } from "../shared/empty-state"
import { KeysetPagination } from "../shared/keyset-pagination"
import { ProblemAlert } from "../shared/problem-alert"
import { DueDay } from "./due-day"
import { FindingTitle } from "./finding-title"
import { ParcelsHeading } from "./parcels-heading"

const PAGE_SIZE = 20
const column = createDataTableColumnHelper<AdminFinding>()

/** What came undeclared and is still in the house, the most urgent first; each row opens its request. */
export const FindingTable = () => {
  const words = useWords()
  const navigate = useNavigate()
  const keyset = useKeyset()
  const { data, isLoading, error } = useFindings({ cursor: keyset.cursor, limit: PAGE_SIZE })
  const rows = [...(data?.findings ?? [])]
  const table = useDataTable({
    data: rows,
    columns: useFindingColumns(),
    getRowId: ({ id }) => id,
    isLoading,
    // What arrives is the table's row and not, as its type says, the record: only the id is common to both.
    onRowClick: (_event, row) => {
      const finding = rows.find(({ id }) => id === row.id)
      if (finding?.rma_id) void navigate(`/after-sales/${finding.rma_id}`)
    },
  })

  return (
    <Container className="divide-y overflow-hidden p-0">
      <DataTable instance={table}>
        <DataTable.Toolbar>
          <ParcelsHeading list="findings" />
        </DataTable.Toolbar>
        {error ? (
          <div className="p-6">
            <ProblemAlert error={error} />
          </div>
        ) : (
          <DataTable.Table
            emptyState={{
              empty: { custom: <EmptyState title={words("finding.empty.title")} body={words("finding.empty.body")} /> },
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

const useFindingColumns = () => {
  const words = useWords()
  return useMemo(
    () => [
      column.accessor("kind", {
        header: words("parcel.column.what"),
        cell: ({ row: { original } }) => (
          <div className="max-w-80 py-2">
            <FindingTitle finding={original} />
          </div>
        ),
      }),
      column.accessor("status", {
        header: words("parcel.column.status"),
        cell: ({ getValue }) => (
          <StatusBadge color={FINDING_COLORS[getValue()]}>{words(`finding_status.${getValue()}`)}</StatusBadge>
        ),
      }),
      column.accessor("rma_number", {
        header: words("parcel.column.request"),
        cell: ({ getValue }) => (
          <span className="whitespace-nowrap tabular-nums">{words("request.title", { number: getValue() ?? "" })}</span>
        ),
      }),
      column.accessor("due_at", {
        header: words("parcel.column.due"),
        cell: ({ row: { original } }) => <DueDay at={original.due_at} isLate={original.is_late} />,
      }),
    ],
    [words],
  )
}
