import { Button, Text } from "@medusajs/ui"
import { useState } from "react"

import type { AdminTicketSummary } from "../../../types"
import { useTickets } from "../../hooks/use-tickets"
import { useWords } from "../../hooks/use-words"
import { NewTicketDrawer } from "../inbox/new-ticket-drawer"
import { CustomerLink } from "../customer/customer-link"
import { CardLink } from "../shared/card-link"
import { ProblemAlert } from "../shared/problem-alert"
import { Section } from "../shared/section"
import { DueChip } from "./due-chip"
import { TicketStageBadge } from "./ticket-badges"

const SHOWN = 5

interface OrderTicketsProps {
  readonly orderId: string
  readonly customerId: string | null
}

/** The tickets about one order, for its page, and the way to open one for its customer. */
export const OrderTickets = ({ orderId, customerId }: OrderTicketsProps) => {
  const words = useWords()
  const [isOpening, setIsOpening] = useState(false)
  const { data, error } = useTickets({ order_id: orderId, view: "all", limit: SHOWN })
  return (
    <Section
      title={words("ticket.widget.title")}
      actions={
        <Button variant="secondary" size="small" onClick={() => setIsOpening(true)}>
          {words("inbox.new")}
        </Button>
      }
    >
      {error !== null && (
        <div className="px-6 py-4">
          <ProblemAlert error={error} />
        </div>
      )}
      {data?.tickets.length === 0 && (
        <Text size="small" className="text-ui-fg-subtle px-6 py-4">
          {words("ticket.widget.empty")}
        </Text>
      )}
      {data?.tickets.map((ticket) => (
        <TicketRow key={ticket.id} ticket={ticket} />
      ))}
      {customerId !== null && (
        <div className="txt-compact-small px-6 py-4">
          <CustomerLink id={customerId} />
        </div>
      )}
      {isOpening && <NewTicketDrawer orderId={orderId} onClose={() => setIsOpening(false)} />}
    </Section>
  )
}

const TicketRow = ({ ticket }: { readonly ticket: AdminTicketSummary }) => {
  const words = useWords()
  return (
    <CardLink
      to={`/after-sales/inbox/${ticket.id}`}
      title={ticket.subject}
      detail={words("ticket.number", { number: ticket.number })}
    >
      <TicketStageBadge stage={ticket.stage} />
      {ticket.next_due_at !== null && <DueChip ticket={ticket} />}
    </CardLink>
  )
}
