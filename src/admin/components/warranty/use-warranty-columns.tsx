import { createDataTableColumnHelper } from "@medusajs/ui"
import { useMemo } from "react"

import type { AdminWarrantySummary } from "../../../types"
import { useWords } from "../../hooks/use-words"
import { LastDay } from "./last-day"
import { StandingBadge } from "./standing-badge"

const column = createDataTableColumnHelper<AdminWarrantySummary>()

export const useWarrantyColumns = () => {
  const words = useWords()
  return useMemo(
    () => [
      column.accessor("claim_code", {
        header: words("warranty.column.code"),
        cell: ({ getValue }) => (
          <span className="text-ui-fg-base txt-compact-small-plus whitespace-nowrap font-mono">{getValue()}</span>
        ),
      }),
      column.accessor("standing", {
        header: words("warranty.column.standing"),
        cell: ({ getValue }) => <StandingBadge standing={getValue()} />,
      }),
      column.accessor("title", {
        header: words("warranty.column.product"),
        maxSize: 220,
        cell: ({ getValue }) => <span className="block max-w-52 truncate">{getValue()}</span>,
      }),
      column.accessor("serial", {
        header: words("warranty.column.serial"),
        cell: ({ getValue }) => getValue() ?? <span className="text-ui-fg-muted">–</span>,
      }),
      column.accessor("order_display_id", {
        header: words("warranty.column.order"),
        cell: ({ getValue, row }) => (
          <span className="tabular-nums">
            {getValue() === null ? (row.original.import_order_number ?? "–") : `#${getValue()}`}
          </span>
        ),
      }),
      column.accessor("ends_on", {
        header: words("warranty.column.ends"),
        cell: ({ getValue }) => <LastDay on={getValue()} />,
      }),
    ],
    [words],
  )
}
