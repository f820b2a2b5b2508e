import { decide, type Decision, type Refusal } from "../kernel/decision"
import { isActive, type TicketStage } from "./lifecycle"

export interface MergeableTicket {
  readonly id: string
  readonly stage: TicketStage
  readonly customer_id: string | null
  readonly email: string | null
}

/**
 * Whether one ticket may become part of another that is being worked on. Both must be of the same person: what is
 * merged is read by whoever the target belongs to.
 */
export function decideMerge(ticket: MergeableTicket, into: MergeableTicket): Decision<string> {
  const refusals: Refusal[] = []
  if (ticket.id === into.id) {
    refusals.push({ code: "merge_with_itself", message: "A ticket cannot be merged into itself.", field: "into_id" })
  }
  if (!isActive(into.stage)) {
    const message = `The ticket to merge into is ${into.stage}.`
    refusals.push({ code: "merge_target_over", message, field: "into_id", facts: { stage: into.stage } })
  }
  if (!isSamePerson(ticket, into)) {
    refusals.push({ code: "merge_other_customer", message: "The tickets are of two customers.", field: "into_id" })
  }
  return decide(refusals, () => into.id)
}

function isSamePerson(one: MergeableTicket, other: MergeableTicket): boolean {
  if (one.customer_id !== null && other.customer_id !== null) return one.customer_id === other.customer_id
  return one.email !== null && one.email.toLowerCase() === other.email?.toLowerCase()
}
