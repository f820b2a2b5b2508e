import { saveDraft, type SaveDraft } from "../../modules/after-sales/commands/ticket/save-draft"
import type { TicketVerb } from "../../modules/after-sales/commands/ticket/ticket-state"
import { ticketVerb } from "./ticket-verb"

/** Keeps what a member of staff has begun to write. */
export const saveDraftWorkflow = ticketVerb<Omit<SaveDraft, keyof TicketVerb>>("save-draft-of", saveDraft, null)
