import { createDataTableColumnHelper } from "@medusajs/ui"
import { useMemo } from "react"

import type { AdminWithdrawalSummary } from "../../../types"
import { useWords } from "../../hooks/use-words"
import { Instant } from "../shared/instant"
import { RefundClockChip } from "./refund-clock-chip"
import { VerdictBadge, WithdrawalStageBadge } from "./withdrawal-badges"

const column = createDataTableColumnHelper<AdminWithdrawalSummary>()

export const useWithdrawalColumns = () => {
  const words = useWords()
  return useMemo(
    () => [
      column.accessor("number", {
        header: words("withdrawal.list.column.number"),
        cell: ({ getValue }) => (
          <span className="text-ui-fg-base txt-compact-small-plus whitespace-nowrap tabular-nums">
            {words("withdrawal.title", { number: getValue() })}
          </span>
        ),
      }),
      column.accessor("stage", {
        header: words("withdrawal.list.column.stage"),
        cell: ({ getValue }) => <WithdrawalStageBadge stage={getValue()} />,
      }),
      column.accessor("refund", {
        header: words("withdrawal.list.column.refund"),
        cell: ({ getValue }) => <RefundClockChip clock={getValue()} />,
      }),
      column.accessor("verdict", {
        header: words("withdrawal.list.column.verdict"),
        cell: ({ getValue }) => <VerdictBadge verdict={getValue()} />,
      }),
      column.accessor("order_display_id", {
        header: words("withdrawal.list.column.order"),
        cell: ({ getValue }) => <span className="tabular-nums">#{getValue()}</span>,
      }),
      column.accessor("name", {
        header: words("withdrawal.list.column.name"),
        maxSize: 220,
        cell: ({ getValue }) => <span className="block max-w-48 truncate">{getValue()}</span>,
      }),
      column.accessor("rma_number", {
        header: words("withdrawal.list.column.request"),
        cell: ({ getValue }) => {
          const number = getValue()
          return number === null ? (
            <span className="text-ui-fg-muted">–</span>
          ) : (
            <span className="whitespace-nowrap tabular-nums">{words("request.title", { number })}</span>
          )
        },
      }),
      column.accessor("submitted_at", {
        header: words("withdrawal.list.column.submitted"),
        cell: ({ getValue }) => <Instant at={getValue()} />,
      }),
    ],
    [words],
  )
}
