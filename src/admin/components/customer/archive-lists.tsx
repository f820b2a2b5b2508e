import { StatusBadge } from "@medusajs/ui"
import type { ReactNode } from "react"

import { SCALES } from "../../../domain/survey/instrument"
import { standingOf } from "../../../domain/warranty/standing"
import type { ArchiveEntries, ArchiveSectionName } from "../../../types"
import { useFormats } from "../../hooks/use-formats"
import { useWords } from "../../hooks/use-words"
import { COMMITMENT_COLORS } from "../../lib/commitment-color"
import { PAYOUT_COLORS } from "../../lib/stage-color"
import { VISIT_COLORS } from "../../lib/visit-color"
import { StageBadge } from "../rma/stage-badge"
import { Instant } from "../shared/instant"
import { TicketStageBadge } from "../ticket/ticket-badges"
import { StandingBadge } from "../warranty/standing-badge"
import { WithdrawalStageBadge } from "../withdrawal/withdrawal-badges"
import { ArchiveRow } from "./archive-row"

type RowOf<Name extends ArchiveSectionName> = (props: { readonly entry: ArchiveEntries[Name] }) => ReactNode

const TicketRow: RowOf<"tickets"> = ({ entry }) => {
  const words = useWords()
  return (
    <ArchiveRow
      to={`/after-sales/inbox/${entry.id}`}
      title={entry.subject}
      detail={
        <>
          <span>{words("ticket.number", { number: entry.number })}</span>
          <span>{words(`ticket_kind.${entry.kind}`)}</span>
          <Instant at={entry.opened_at} as="day" />
        </>
      }
      badge={<TicketStageBadge stage={entry.stage} />}
    />
  )
}

const RequestRow: RowOf<"requests"> = ({ entry }) => {
  const words = useWords()
  const formats = useFormats()
  return (
    <ArchiveRow
      to={`/after-sales/${entry.id}`}
      title={words("request.title", { number: entry.number })}
      detail={
        <>
          <span>#{entry.order_display_id}</span>
          <span className="tabular-nums">{formats.amount(entry.value, entry.currency_code)}</span>
          <Instant at={entry.requested_at} as="day" />
        </>
      }
      badge={<StageBadge stage={entry.stage} />}
    />
  )
}

const PromiseRow: RowOf<"promises"> = ({ entry }) => {
  const words = useWords()
  return (
    <ArchiveRow
      to={null}
      title={entry.promise}
      detail={
        <>
          <span>{words("promise.number", { number: entry.number })}</span>
          <Instant at={entry.due_at} />
        </>
      }
      badge={
        <StatusBadge color={COMMITMENT_COLORS[entry.status]}>{words(`commitment_status.${entry.status}`)}</StatusBadge>
      }
    />
  )
}

const OrderRow: RowOf<"orders"> = ({ entry }) => {
  const words = useWords()
  const formats = useFormats()
  const numbers = entry.parcels.flatMap(({ tracking_numbers }) => tracking_numbers)
  return (
    <ArchiveRow
      to={`/orders/${entry.id}`}
      title={`#${entry.display_id}`}
      detail={
        <>
          <span className="tabular-nums">{formats.amount(entry.total, entry.currency_code)}</span>
          <Instant at={entry.placed_at} as="day" />
          {entry.parcels.length > 0 && <span>{words("customer.parcels", { count: entry.parcels.length })}</span>}
          {numbers.length > 0 && <span className="break-all">{numbers.join(", ")}</span>}
        </>
      }
      badge={entry.is_open ? <StatusBadge color="blue">{words("customer.on_its_way")}</StatusBadge> : undefined}
    />
  )
}

const PayoutRow: RowOf<"payouts"> = ({ entry }) => {
  const words = useWords()
  const formats = useFormats()
  return (
    <ArchiveRow
      to={`/after-sales/${entry.rma_id}`}
      title={formats.amount(entry.amount, entry.currency_code)}
      detail={
        <>
          <span>{words(`customer.method.${entry.method}`)}</span>
          {entry.paid_at !== null && <Instant at={entry.paid_at} as="day" />}
        </>
      }
      badge={<StatusBadge color={PAYOUT_COLORS[entry.status]}>{words(`payout_status.${entry.status}`)}</StatusBadge>}
    />
  )
}

const WithdrawalRow: RowOf<"withdrawals"> = ({ entry }) => {
  const words = useWords()
  return (
    <ArchiveRow
      to={`/after-sales/withdrawals/${entry.id}`}
      title={words("withdrawal.title", { number: entry.number })}
      detail={
        <>
          <span>#{entry.order_display_id}</span>
          <Instant at={entry.submitted_at} as="day" />
        </>
      }
      badge={<WithdrawalStageBadge stage={entry.stage} />}
    />
  )
}

const RATED = {
  request: { page: "/after-sales", title: "request.title" },
  ticket: { page: "/after-sales/inbox", title: "ticket.number" },
  visit: { page: "/after-sales/visits", title: "visit.number" },
} as const

const ScoreRow: RowOf<"scores"> = ({ entry }) => {
  const words = useWords()
  const { instrument, number, score } = entry
  const rated = RATED[entry.about]
  return (
    <ArchiveRow
      to={`${rated.page}/${entry.id}`}
      title={words("satisfaction.score", { score, highest: SCALES[instrument].highest })}
      detail={
        <>
          <span>{words(rated.title, { number })}</span>
          {entry.words !== null && <span className="whitespace-pre-line">{entry.words}</span>}
        </>
      }
    />
  )
}

const VisitRow: RowOf<"visits"> = ({ entry }) => {
  const words = useWords()
  return (
    <ArchiveRow
      to={`/after-sales/visits/${entry.id}`}
      title={`${words("visit.number", { number: entry.number })} · ${words(`contact_method.${entry.method}`)}`}
      detail={
        <>
          {entry.order_display_id !== null && <span>#{entry.order_display_id}</span>}
          <Instant at={entry.due_at} />
          {entry.outcome !== null && <span>{words(`visit_outcome.${entry.outcome}`)}</span>}
        </>
      }
      badge={<StatusBadge color={VISIT_COLORS[entry.status]}>{words(`visit_status.${entry.status}`)}</StatusBadge>}
    />
  )
}

const WarrantyRow: RowOf<"warranties"> = ({ entry }) => {
  const words = useWords()
  const formats = useFormats()
  const { status, delivered_on, ends_on } = entry
  const today = new Date().toISOString().slice(0, 10)
  return (
    <ArchiveRow
      to={`/after-sales/warranties/${entry.id}`}
      title={entry.title}
      detail={
        <>
          <span className="tabular-nums">{entry.claim_code}</span>
          <span>#{entry.order_display_id}</span>
          {ends_on !== null && <span>{words("customer.until", { on: formats.date(ends_on) })}</span>}
        </>
      }
      badge={<StandingBadge standing={standingOf(status, [{ starts_on: delivered_on, ends_on }], today)} />}
    />
  )
}

/** It has no page: all that the old system told of it stands here. */
const ImportedRow: RowOf<"imported"> = ({ entry }) => {
  const words = useWords()
  const formats = useFormats()
  const { currency_code, amount_refunded } = entry
  return (
    <ArchiveRow
      to={null}
      title={entry.subject ?? words("customer.imported_number", { number: entry.number })}
      detail={
        <>
          <span>{words(`imported_kind.${entry.kind}`)}</span>
          {entry.subject !== null && <span>{entry.number}</span>}
          {entry.order_number !== null && <span>#{entry.order_number}</span>}
          <span>{formats.date(entry.opened_on)}</span>
          {amount_refunded !== null && currency_code !== null && (
            <span className="tabular-nums">{formats.amount(amount_refunded, currency_code)}</span>
          )}
          {entry.words !== null && <span className="w-full whitespace-pre-line">{entry.words}</span>}
        </>
      }
      badge={<StatusBadge color="grey">{entry.status}</StatusBadge>}
    />
  )
}

/** How a line of each list looks, in the order of the page. A slice that adds a list adds its line here. */
export const ARCHIVE_ROWS: { readonly [Name in ArchiveSectionName]: RowOf<Name> } = {
  tickets: TicketRow,
  requests: RequestRow,
  promises: PromiseRow,
  orders: OrderRow,
  payouts: PayoutRow,
  withdrawals: WithdrawalRow,
  scores: ScoreRow,
  visits: VisitRow,
  warranties: WarrantyRow,
  imported: ImportedRow,
}

export const ARCHIVE_ORDER = Object.keys(ARCHIVE_ROWS) as ArchiveSectionName[]
