import { Badge, createDataTableColumnHelper } from "@medusajs/ui"
import { useMemo } from "react"

import type { AdminTicketSummary } from "../../../types"
import { useWords } from "../../hooks/use-words"
import { StaffName } from "../rma/staff-name"
import { Instant } from "../shared/instant"
import { DueChip } from "../ticket/due-chip"
import { PriorityBadge, TicketStageBadge } from "../ticket/ticket-badges"

const column = createDataTableColumnHelper<AdminTicketSummary>()

export const useInboxColumns = () => {
  const words = useWords()
  return useMemo(
    () => [
      column.select(),
      column.accessor("next_due_at", {
        header: words("inbox.column.due"),
        cell: ({ row }) => <DueChip ticket={row.original} />,
      }),
      column.accessor("subject", {
        header: words("inbox.column.subject"),
        maxSize: 420,
        cell: ({ row }) => <Subject ticket={row.original} />,
      }),
      column.accessor("kind", {
        header: words("inbox.column.kind"),
        cell: ({ getValue }) => <span className="whitespace-nowrap">{words(`ticket_kind.${getValue()}`)}</span>,
      }),
      column.accessor("stage", {
        header: words("inbox.column.stage"),
        cell: ({ getValue }) => <TicketStageBadge stage={getValue()} />,
      }),
      column.accessor("email", {
        header: words("inbox.column.customer"),
        maxSize: 180,
        cell: ({ row }) => (
          <span className="block max-w-40 truncate">
            {row.original.name ?? row.original.email ?? words("inbox.nobody_known")}
          </span>
        ),
      }),
      column.accessor("owner_id", {
        header: words("inbox.column.owner"),
        maxSize: 160,
        cell: ({ getValue }) => {
          const id = getValue()
          return id === null ? <span className="text-ui-fg-muted">–</span> : <StaffName id={id} />
        },
      }),
      column.accessor("last_contact_at", {
        header: words("inbox.column.heard"),
        cell: ({ getValue, row }) => <Instant at={getValue() ?? row.original.opened_at} as="relative" />,
      }),
    ],
    [words],
  )
}

/** What it is about, with its number, and what is out of the ordinary beneath it. */
const Subject = ({ ticket }: { readonly ticket: AdminTicketSummary }) => {
  const words = useWords()
  return (
    <div className="flex min-w-0 max-w-96 items-center gap-x-2">
      <span className="text-ui-fg-muted shrink-0 tabular-nums">
        {words("ticket.number", { number: ticket.number })}
      </span>
      <span className="text-ui-fg-base txt-compact-small-plus truncate">{ticket.subject}</span>
      <PriorityBadge priority={ticket.priority} />
      {ticket.is_repeat && (
        <Badge size="2xsmall" color="orange" className="whitespace-nowrap">
          {words("ticket.repeat")}
        </Badge>
      )}
      {ticket.transfer_alarm && (
        <Badge size="2xsmall" color="red" className="whitespace-nowrap">
          {words("ticket.ping_pong")}
        </Badge>
      )}
    </div>
  )
}
