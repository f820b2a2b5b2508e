import { StatusBadge, createDataTableColumnHelper } from "@medusajs/ui"
import { useMemo } from "react"

import type { AdminRecoverySummary } from "../../../types"
import { useFormats } from "../../hooks/use-formats"
import { useWords } from "../../hooks/use-words"
import { RECOVERY_COLORS } from "../../lib/recovery-color"
import { Instant } from "../shared/instant"

const column = createDataTableColumnHelper<AdminRecoverySummary>()

export const useRecoveryColumns = () => {
  const words = useWords()
  const formats = useFormats()
  return useMemo(
    () => [
      column.accessor("number", {
        header: words("recovery.column.number"),
        cell: ({ getValue }) => (
          <span className="text-ui-fg-base txt-compact-small-plus whitespace-nowrap tabular-nums">
            {words("recovery.number", { number: getValue() })}
          </span>
        ),
      }),
      column.accessor("status", {
        header: words("recovery.column.status"),
        cell: ({ getValue }) => (
          <StatusBadge color={RECOVERY_COLORS[getValue()]}>{words(`recovery_status.${getValue()}`)}</StatusBadge>
        ),
      }),
      column.accessor("party", {
        header: words("recovery.column.party"),
        maxSize: 220,
        cell: ({ row }) => {
          const { party, party_name } = row.original
          const name = [words(`fault_party.${party}`), party_name].filter(Boolean).join(" · ")
          return <span className="block max-w-52 truncate">{name}</span>
        },
      }),
      column.accessor("rma_number", {
        header: words("recovery.column.request"),
        cell: ({ getValue }) => (
          <span className="whitespace-nowrap tabular-nums">{words("request.title", { number: getValue() })}</span>
        ),
      }),
      column.accessor("outstanding", {
        header: words("recovery.column.outstanding"),
        align: "right",
        cell: ({ getValue, row }) => (
          <span className="whitespace-nowrap tabular-nums">
            {formats.amount(getValue(), row.original.currency_code)}
          </span>
        ),
      }),
      column.accessor("amount_claimed", {
        header: words("recovery.column.claimed"),
        align: "right",
        cell: ({ getValue, row }) => (
          <span className="text-ui-fg-muted whitespace-nowrap tabular-nums">
            {formats.amount(getValue(), row.original.currency_code)}
          </span>
        ),
      }),
      column.accessor("age_days", {
        header: words("recovery.column.age"),
        cell: ({ getValue, row }) => (
          <span className={row.original.bucket === "over_90" ? "text-ui-tag-red-text" : undefined}>
            {words("common.days", { count: getValue() })}
          </span>
        ),
      }),
      column.accessor("due_at", {
        header: words("recovery.column.due"),
        cell: ({ getValue }) => {
          const at = getValue()
          return at === null ? <span className="text-ui-fg-muted">–</span> : <Instant at={at} as="day" />
        },
      }),
    ],
    [words, formats],
  )
}
