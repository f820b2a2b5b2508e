import { LayoutComposer } from "@medusajs/dashboard/components"

import { standingOfTicket } from "../../../domain/survey/case-standing"
import { useScrollToTop } from "../../hooks/use-scroll-to-top"
import { useTicket } from "../../hooks/use-tickets"
import { useWords } from "../../hooks/use-words"
import { BeforeSection } from "../before/before-section"
import { PromisesSection } from "../promise/promises-section"
import { SatisfactionSection } from "../satisfaction/satisfaction-section"
import { RecordMissing } from "../shared/record-missing"
import { ThreadSection } from "./thread-section"
import { TicketChecklist } from "./ticket-checklist"
import { TicketClocks } from "./ticket-clocks"
import { TicketFacts } from "./ticket-facts"
import { TicketHeader } from "./ticket-header"
import { TicketLinks } from "./ticket-links"
import { TicketTags } from "./ticket-tags"

/** One ticket: what was said at the left, whom and what it is about at the right. */
export const TicketPage = ({ id }: { readonly id: string }) => {
  const words = useWords()
  useScrollToTop(id)
  const { data: ticket, error } = useTicket(id)
  if (ticket === undefined) {
    return (
      <RecordMissing
        error={error}
        title={words("ticket.not_found")}
        body={words("ticket.not_found_body")}
        list={{ label: words("inbox.title"), to: "/after-sales/inbox" }}
      />
    )
  }

  return (
    <LayoutComposer
      key={ticket.id}
      widgetsZonePrefix="after_sales.ticket"
      preferredLayoutId="core:two-column"
      data={ticket}
      sections={{
        main: (
          <>
            <LayoutComposer.Entry id="AfterSalesTicketHeader">
              <TicketHeader ticket={ticket} />
            </LayoutComposer.Entry>
            <LayoutComposer.Entry id="AfterSalesTicketThread">
              <ThreadSection ticket={ticket} />
            </LayoutComposer.Entry>
          </>
        ),
        side: (
          <>
            <LayoutComposer.Entry id="AfterSalesTicketFacts">
              <TicketFacts ticket={ticket} />
            </LayoutComposer.Entry>
            <LayoutComposer.Entry id="AfterSalesTicketClocks">
              <TicketClocks ticket={ticket} />
            </LayoutComposer.Entry>
            {ticket.kind === "complaint" && (
              <LayoutComposer.Entry id="AfterSalesTicketChecklist">
                <TicketChecklist ticket={ticket} />
              </LayoutComposer.Entry>
            )}
            <LayoutComposer.Entry id="AfterSalesTicketPromises">
              <PromisesSection about={{ ticket_id: ticket.id }} />
            </LayoutComposer.Entry>
            <LayoutComposer.Entry id="AfterSalesTicketSatisfaction">
              <SatisfactionSection kind="ticket" id={ticket.id} isOver={standingOfTicket(ticket.stage) === "settled"} />
            </LayoutComposer.Entry>
            <LayoutComposer.Entry id="AfterSalesTicketLinks">
              <TicketLinks ticket={ticket} />
            </LayoutComposer.Entry>
            <LayoutComposer.Entry id="AfterSalesTicketBefore">
              <BeforeSection beside={{ ticket_id: ticket.id }} />
            </LayoutComposer.Entry>
            <LayoutComposer.Entry id="AfterSalesTicketTags">
              <TicketTags ticket={ticket} />
            </LayoutComposer.Entry>
          </>
        ),
      }}
    />
  )
}
