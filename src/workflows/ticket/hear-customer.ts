import { hearCustomer, type HearCustomer } from "../../modules/after-sales/commands/ticket/hear-customer"
import type { TicketVerb } from "../../modules/after-sales/commands/ticket/ticket-state"
import { ticketVerb } from "./ticket-verb"

/** The customer writes to one of his tickets, on whatever channel. */
export const hearCustomerWorkflow = ticketVerb<Omit<HearCustomer, keyof TicketVerb>>(
  "hear-about",
  hearCustomer,
  "customer_wrote",
)
