import { useParams, type UIMatch } from "react-router-dom"

import { TicketPage } from "../../../../components/ticket/ticket-page"
import { useTicket } from "../../../../hooks/use-tickets"
import { useWords } from "../../../../hooks/use-words"

const InboxTicketPage = () => {
  const { id = "" } = useParams()
  return <TicketPage id={id} />
}

const TicketBreadcrumb = ({ id }: { readonly id: string }) => {
  const words = useWords()
  const { data: ticket } = useTicket(id)
  return ticket === undefined ? null : <>{words("ticket.number", { number: ticket.number })}</>
}

export const handle = {
  breadcrumb: ({ params }: UIMatch) => <TicketBreadcrumb id={params.id ?? ""} />,
}

export default InboxTicketPage
