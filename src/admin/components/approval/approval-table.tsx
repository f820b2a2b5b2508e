import { createDataTableColumnHelper, useDataTable } from "@medusajs/ui"
import { useMemo, useState } from "react"

import type { ApprovalBody } from "../../../types"
import { useApprovals } from "../../hooks/use-approvals"
import { useFormats } from "../../hooks/use-formats"
import { useKeyset } from "../../hooks/use-keyset"
import { useWords } from "../../hooks/use-words"
import { StaffName } from "../rma/staff-name"
import { Instant } from "../shared/instant"
import { KeysetTable, PAGE_SIZE } from "../shared/keyset-table"
import { NotedToolbar } from "../shared/list-toolbar"
import { AnswerApprovalDrawer } from "./answer-approval-drawer"

const column = createDataTableColumnHelper<ApprovalBody>()

/** What waits for a second pair of eyes; each row opens the answer. */
export const ApprovalTable = () => {
  const words = useWords()
  const keyset = useKeyset()
  const [answering, setAnswering] = useState<ApprovalBody | null>(null)
  const { data, isLoading, error } = useApprovals(keyset.cursor, PAGE_SIZE)
  const rows = [...(data?.approvals ?? [])]

  const table = useDataTable({
    data: rows,
    columns: useApprovalColumns(),
    getRowId: ({ id }) => id,
    isLoading,
    // What arrives is the table's row and not, as its type says, the record: only the id is common to both.
    onRowClick: (_event, row) => setAnswering(rows.find(({ id }) => id === row.id) ?? null),
  })

  return (
    <KeysetTable
      table={table}
      keyset={keyset}
      page={data && { rows: rows.length, next_cursor: data.next_cursor }}
      error={error}
      toolbar={<NotedToolbar view="approvals" note={words("purse.approvals.subtitle")} />}
      empty={{ title: words("purse.approvals.empty_title"), body: words("purse.approvals.empty_body") }}
    >
      {answering !== null && <AnswerApprovalDrawer approval={answering} onClose={() => setAnswering(null)} />}
    </KeysetTable>
  )
}

const useApprovalColumns = () => {
  const words = useWords()
  const formats = useFormats()
  return useMemo(
    () => [
      column.accessor("rma_number", {
        header: words("purse.approvals.column.request"),
        cell: ({ getValue }) => <span className="tabular-nums">{words("request.title", { number: getValue() })}</span>,
      }),
      column.accessor("kind", {
        header: words("purse.approvals.column.what"),
        cell: ({ row: { original } }) =>
          original.grant_kind === null
            ? words(`purse.approvals.kind.${original.kind}`)
            : words(`settlement_line.${original.grant_kind}`),
      }),
      column.accessor("amount", {
        header: words("purse.approvals.column.amount"),
        cell: ({ row: { original } }) => (
          <span className="tabular-nums">{formats.amount(original.amount, original.currency_code)}</span>
        ),
      }),
      column.accessor("requested_by", {
        header: words("purse.approvals.column.asked_by"),
        cell: ({ getValue }) => <StaffName id={getValue()} />,
      }),
      column.accessor("requested_at", {
        header: words("purse.approvals.column.asked_at"),
        cell: ({ getValue }) => <Instant at={getValue()} />,
      }),
    ],
    [words, formats],
  )
}
