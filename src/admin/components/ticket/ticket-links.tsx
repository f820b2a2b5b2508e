import type { AdminTicket } from "../../../types"
import { useWords } from "../../hooks/use-words"
import { CardLink } from "../shared/card-link"
import { Section } from "../shared/section"
import { TicketStageBadge } from "./ticket-badges"

/** Tickets that belong to this one, so that nobody has to tell his story twice. Nothing while there are none. */
export const TicketLinks = ({ ticket }: { readonly ticket: AdminTicket }) => {
  const words = useWords()
  if (ticket.links.length === 0) return null
  return (
    <Section title={words("ticket.links.title")}>
      {ticket.links.map(({ kind, ticket_id, subject, number, stage }) => (
        <CardLink
          key={`${kind}.${ticket_id}`}
          to={`/after-sales/inbox/${ticket_id}`}
          title={subject}
          detail={`${words("ticket.number", { number })} · ${words(`ticket_link_kind.${kind}`)}`}
        >
          <TicketStageBadge stage={stage} />
        </CardLink>
      ))}
    </Section>
  )
}
