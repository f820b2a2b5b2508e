import { createDataTableColumnHelper } from "@medusajs/ui"
import { useMemo } from "react"

import type { AdminRmaSummary } from "../../../types"
import { useFormats } from "../../hooks/use-formats"
import { useReasonLabel } from "../../hooks/use-reasons"
import { useWords } from "../../hooks/use-words"
import { DeadlineChip } from "../rma/deadline-chip"
import { StaffName } from "../rma/staff-name"
import { StageBadge } from "../rma/stage-badge"
import { Instant } from "../shared/instant"

const column = createDataTableColumnHelper<AdminRmaSummary>()

export const useRmaColumns = () => {
  const words = useWords()
  const formats = useFormats()
  const reasonLabel = useReasonLabel()

  return useMemo(
    () => [
      column.accessor("number", {
        header: words("list.column.number"),
        cell: ({ getValue }) => (
          <span className="text-ui-fg-base txt-compact-small-plus whitespace-nowrap tabular-nums">
            {words("request.title", { number: getValue() })}
          </span>
        ),
      }),
      column.accessor("stage", {
        header: words("list.column.stage"),
        cell: ({ getValue }) => <StageBadge stage={getValue()} />,
      }),
      column.accessor("clock", {
        header: words("list.column.deadline"),
        cell: ({ getValue }) => <DeadlineChip clock={getValue()} />,
      }),
      column.accessor("order_display_id", {
        header: words("list.column.order"),
        cell: ({ getValue }) => <span className="tabular-nums">#{getValue()}</span>,
      }),
      column.accessor("email", {
        header: words("list.column.customer"),
        maxSize: 180,
        cell: ({ getValue }) => <span className="block max-w-36 truncate">{getValue() ?? words("list.guest")}</span>,
      }),
      column.accessor("reason_codes", {
        header: words("list.column.reason"),
        maxSize: 180,
        cell: ({ getValue }) => (
          <span className="block max-w-40 truncate">{formats.list(getValue().map(reasonLabel))}</span>
        ),
      }),
      column.accessor("fault_parties", {
        header: words("list.column.fault"),
        cell: ({ getValue }) => formats.list(getValue().map((party) => words(`fault_party.${party}`))),
      }),
      column.accessor("value", {
        header: words("list.column.value"),
        align: "right",
        cell: ({ getValue, row }) => (
          <span className="whitespace-nowrap tabular-nums">
            {formats.amount(getValue(), row.original.currency_code)}
          </span>
        ),
      }),
      column.accessor("assignee_id", {
        header: words("list.column.assignee"),
        maxSize: 180,
        cell: ({ getValue }) => {
          const id = getValue()
          return id === null ? <span className="text-ui-fg-muted">–</span> : <StaffName id={id} />
        },
      }),
      column.accessor("requested_at", {
        header: words("list.column.requested"),
        cell: ({ getValue }) => <Instant at={getValue()} as="day" />,
      }),
    ],
    [words, formats, reasonLabel],
  )
}
