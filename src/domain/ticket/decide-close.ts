import type { Refusal } from "../kernel/decision"
import type { RefusalCode } from "../kernel/refusal-code"
import type { TicketKind } from "../kernel/vocabulary"

/** What the handbook asks of whoever handles a complaint (T09, T10). */
export interface ComplaintChecklist {
  /** When the customer was apologised to. */
  readonly apologised_at: Date | null
  /** What the customer really wants, in his words. */
  readonly desired_outcome: string | null
  readonly cause_code: string | null
  readonly remedy: string | null
  /** When the customer was told what is done. */
  readonly customer_told_at: Date | null
}

export interface ClosableTicket extends ComplaintChecklist {
  readonly kind: TicketKind
  readonly resolution_words: string | null
}

export const CHECKLIST_ITEMS = ["apology", "desired_outcome", "cause", "remedy", "customer_told"] as const
export type ChecklistItem = (typeof CHECKLIST_ITEMS)[number]

const SAYS: Record<ChecklistItem, { readonly code: RefusalCode; readonly message: string }> = {
  apology: { code: "apology_required", message: "Nobody has apologised to the customer." },
  desired_outcome: { code: "desired_outcome_required", message: "What the customer wants is not recorded." },
  cause: { code: "cause_required", message: "The cause of the complaint is not recorded." },
  remedy: { code: "remedy_required", message: "What is done about the complaint is not recorded." },
  customer_told: { code: "customer_not_told", message: "The customer has not been told what is done." },
}

/** What is still to do before a complaint may be closed; nothing for tickets of other kinds. */
export function missingItems(ticket: ComplaintChecklist & Pick<ClosableTicket, "kind">): ChecklistItem[] {
  if (ticket.kind !== "complaint") return []
  const done: Record<ChecklistItem, boolean> = {
    apology: ticket.apologised_at !== null,
    desired_outcome: isSaid(ticket.desired_outcome),
    cause: isSaid(ticket.cause_code),
    remedy: isSaid(ticket.remedy),
    customer_told: ticket.customer_told_at !== null,
  }
  return CHECKLIST_ITEMS.filter((item) => !done[item])
}

/** Everything that speaks against closing: no ticket without an answer (R06), no complaint that was not handled (T09). */
export function refusalsToClose(ticket: ClosableTicket): Refusal[] {
  const unanswered: Refusal[] = isSaid(ticket.resolution_words)
    ? []
    : [{ code: "resolution_required", message: "Say how the ticket was resolved.", field: "words" }]
  return [...unanswered, ...missingItems(ticket).map((item) => ({ ...SAYS[item], field: `checklist.${item}` }))]
}

function isSaid(words: string | null): boolean {
  return words !== null && words.trim() !== ""
}
