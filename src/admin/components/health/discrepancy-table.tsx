import { DataTable, Heading, StatusBadge, Text, createDataTableColumnHelper, useDataTable } from "@medusajs/ui"
import { useMemo } from "react"
import { useNavigate } from "react-router-dom"

import type { DiscrepancyBody } from "../../../types"
import { useDiscrepancies } from "../../hooks/use-health"
import { useKeyset } from "../../hooks/use-keyset"
import { useWords } from "../../hooks/use-words"
import { Instant } from "../shared/instant"
import { KeysetTable, PAGE_SIZE } from "../shared/keyset-table"

const column = createDataTableColumnHelper<DiscrepancyBody>()

/** What a lost event or a stopped server left behind; each row opens the request it is about. */
export const DiscrepancyTable = () => {
  const words = useWords()
  const navigate = useNavigate()
  const keyset = useKeyset()
  const { data, isLoading, error } = useDiscrepancies(keyset.cursor, PAGE_SIZE)
  const rows = [...(data?.discrepancies ?? [])]
  const table = useDataTable({
    data: rows,
    columns: useDiscrepancyColumns(),
    getRowId: ({ id }) => id,
    isLoading,
    // What arrives is the table's row and not, as its type says, the record: only the id is common to both.
    onRowClick: (_event, row) => {
      const discrepancy = rows.find(({ id }) => id === row.id)
      if (discrepancy?.rma_id) void navigate(`/after-sales/${discrepancy.rma_id}`)
    },
  })
  return (
    <KeysetTable
      table={table}
      keyset={keyset}
      page={data && { rows: rows.length, next_cursor: data.next_cursor }}
      error={error}
      toolbar={
        <DataTable.Toolbar className="flex flex-col items-start gap-y-1">
          <Heading level="h2">{words("health.discrepancies")}</Heading>
          <Text size="small" className="text-ui-fg-subtle text-pretty">
            {words("health.discrepancies_subtitle")}
          </Text>
        </DataTable.Toolbar>
      }
      empty={{ title: words("health.empty_title"), body: words("health.empty_body") }}
    />
  )
}

const useDiscrepancyColumns = () => {
  const words = useWords()
  return useMemo(
    () => [
      column.accessor("kind", {
        header: words("health.column.kind"),
        cell: ({ row: { original } }) => (
          <div className="flex max-w-md flex-col py-2">
            <span className="whitespace-normal">{words(`discrepancy_kind.${original.kind}`)}</span>
            {original.last_error !== null && (
              <Text size="xsmall" className="text-ui-fg-muted whitespace-normal break-words">
                {original.last_error}
              </Text>
            )}
          </div>
        ),
      }),
      column.accessor("subject_id", {
        header: words("health.column.about"),
        cell: ({ row: { original } }) => <span className="tabular-nums">{aboutOf(original, words)}</span>,
      }),
      column.accessor("outcome", {
        header: words("health.column.outcome"),
        cell: ({ getValue }) => (
          <StatusBadge color={getValue() === "corrected" ? "green" : "red"}>
            {words(`health.outcome.${getValue()}`)}
          </StatusBadge>
        ),
      }),
      column.accessor("attempts", {
        header: words("health.column.attempts"),
        cell: ({ getValue }) => <span className="tabular-nums">{getValue()}</span>,
      }),
      column.accessor("tried_at", {
        header: words("health.column.tried"),
        cell: ({ getValue }) => <Instant at={getValue()} />,
      }),
    ],
    [words],
  )
}

const aboutOf = (
  { rma_number, order_display_id, subject_id }: DiscrepancyBody,
  words: ReturnType<typeof useWords>,
): string => {
  const known = [
    ...(rma_number === null ? [] : [words("request.title", { number: rma_number })]),
    ...(order_display_id === null ? [] : [`#${order_display_id}`]),
  ]
  return known.length === 0 ? subject_id : known.join(" · ")
}
