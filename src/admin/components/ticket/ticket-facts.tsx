import { Text } from "@medusajs/ui"
import { Link } from "react-router-dom"

import type { AdminTicket } from "../../../types"
import { useTeamName } from "../../hooks/use-team-name"
import { useTeams } from "../../hooks/use-teams"
import { useWords } from "../../hooks/use-words"
import { CustomerLink, GuestLink } from "../customer/customer-link"
import { StaffName } from "../rma/staff-name"
import { FactRow } from "../shared/fact-row"
import { Instant } from "../shared/instant"
import { Section } from "../shared/section"

const LINK = "text-ui-fg-interactive hover:text-ui-fg-interactive-hover transition-fg"

/** Whose ticket it is, who answers for it, and the ways to its order, request and customer. */
export const TicketFacts = ({ ticket }: { readonly ticket: AdminTicket }) => {
  const words = useWords()
  const teamName = useTeamName()
  const { data: teams } = useTeams()
  const team = teams?.find(({ id }) => id === ticket.team_id)
  return (
    <Section title={words("ticket.facts.title")}>
      <FactRow label={words("ticket.facts.owner")}>
        {ticket.owner_id === null ? (
          <span className="text-ui-fg-muted">{words("ticket.facts.nobody")}</span>
        ) : (
          <StaffName id={ticket.owner_id} />
        )}
      </FactRow>
      {team !== undefined && <FactRow label={words("ticket.facts.team")}>{teamName(team)}</FactRow>}
      <FactRow label={words("ticket.facts.customer")}>
        <Customer ticket={ticket} />
      </FactRow>
      {ticket.order_id !== null && (
        <FactRow label={words("ticket.facts.order")}>
          <Link to={`/orders/${ticket.order_id}`} className={LINK}>
            #{ticket.order_display_id}
          </Link>
          {ticket.sku !== null && (
            <Text size="xsmall" className="text-ui-fg-muted">
              {ticket.sku}
            </Text>
          )}
        </FactRow>
      )}
      {ticket.rma_id !== null && (
        <FactRow label={words("ticket.facts.request")}>
          <Link to={`/after-sales/${ticket.rma_id}`} className={LINK}>
            {words("ticket.facts.to_request")}
          </Link>
        </FactRow>
      )}
      <FactRow label={words("ticket.facts.contacts")}>
        {words("ticket.facts.counts", { contacts: ticket.contact_count, replies: ticket.reply_count })}
      </FactRow>
      {ticket.reopen_count > 0 && (
        <FactRow label={words("ticket.facts.reopened")}>{String(ticket.reopen_count)}</FactRow>
      )}
      {ticket.transfer_count > 0 && (
        <FactRow label={words("ticket.facts.transfers")}>{String(ticket.transfer_count)}</FactRow>
      )}
      {ticket.resolution_words !== null && (
        <FactRow label={words("ticket.facts.resolution")}>
          <span className="whitespace-pre-line">{ticket.resolution_words}</span>
        </FactRow>
      )}
      {ticket.close_at !== null && (
        <FactRow label={words("ticket.facts.closes")}>
          <Instant at={ticket.close_at} as="relative" />
        </FactRow>
      )}
      {ticket.feedback !== null && (
        <FactRow label={words("ticket.facts.feedback")}>
          {words("satisfaction.score", { score: ticket.feedback.score, highest: 5 })}
          {ticket.feedback.comment !== null && (
            <Text size="small" className="whitespace-pre-line break-words">
              {ticket.feedback.comment}
            </Text>
          )}
        </FactRow>
      )}
      {ticket.arbitration !== null && (
        <FactRow label={words("ticket.facts.arbitration")}>
          {ticket.arbitration.body} · {ticket.arbitration.reference}
        </FactRow>
      )}
    </Section>
  )
}

const Customer = ({ ticket: { id, customer_id, contact_id, name, email } }: { readonly ticket: AdminTicket }) => {
  const words = useWords()
  const shown = name ?? email ?? words("inbox.nobody_known")
  return (
    <>
      {customer_id === null ? (
        shown
      ) : (
        <Link to={`/customers/${customer_id}`} className={LINK}>
          {shown}
        </Link>
      )}
      {name !== null && email !== null && (
        <Text size="xsmall" className="text-ui-fg-muted break-all">
          {email}
        </Text>
      )}
      {(customer_id !== null || email !== null || contact_id !== null) && (
        <div className="mt-1">
          {customer_id === null ? <GuestLink of={{ ticket_id: id }} /> : <CustomerLink id={customer_id} />}
        </div>
      )}
    </>
  )
}
