import { logContact, type LogContact } from "../../modules/after-sales/commands/ticket/log-contact"
import type { TicketVerb } from "../../modules/after-sales/commands/ticket/ticket-state"
import { ticketVerb } from "./ticket-verb"

/** ISO 8601: workflow input is serialised. */
type Said = Omit<LogContact, keyof TicketVerb | "occurred_at"> & { readonly occurred_at: string }

/** Writes down a talk on the phone or at the counter, at the time at which it was. */
export const logContactWorkflow = ticketVerb<Said>(
  "log-contact-of",
  (transaction, { occurred_at, ...contact }) =>
    logContact(transaction, { ...contact, occurred_at: new Date(occurred_at) }),
  null,
)
