import { Text } from "@medusajs/ui"
import { Link } from "react-router-dom"

import type { AdminTicket } from "../../../types"
import { useWords } from "../../hooks/use-words"
import { Section } from "../shared/section"
import { TicketStageBadge } from "./ticket-badges"

/** Tickets that belong to this one, so that nobody has to tell his story twice. Nothing while there are none. */
export const TicketLinks = ({ ticket }: { readonly ticket: AdminTicket }) => {
  const words = useWords()
  if (ticket.links.length === 0) return null
  return (
    <Section title={words("ticket.links.title")}>
      {ticket.links.map((link) => (
        <Link
          key={`${link.kind}.${link.ticket_id}`}
          to={`/after-sales/inbox/${link.ticket_id}`}
          className="hover:bg-ui-bg-base-hover transition-fg focus-visible:shadow-borders-focus flex items-center justify-between gap-x-4 px-6 py-3 outline-none last:rounded-b-lg"
        >
          <div className="min-w-0">
            <Text size="small" leading="compact" weight="plus" className="truncate">
              {link.subject}
            </Text>
            <Text size="xsmall" className="text-ui-fg-subtle">
              {words("ticket.number", { number: link.number })} · {words(`ticket_link_kind.${link.kind}`)}
            </Text>
          </div>
          <TicketStageBadge stage={link.stage} />
        </Link>
      ))}
    </Section>
  )
}
