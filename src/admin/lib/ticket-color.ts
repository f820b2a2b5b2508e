import type { TicketPriority } from "../../domain/kernel/vocabulary"
import type { TicketStage } from "../../domain/ticket/lifecycle"
import type { StatusColor } from "./stage-color"

/** Orange waits for staff, purple for the customer, blue for somebody else, green is done, grey is over. */
export const TICKET_STAGE_COLORS: Record<TicketStage, StatusColor> = {
  open: "orange",
  waiting_customer: "purple",
  waiting_supplier: "blue",
  waiting_parcel: "blue",
  resolved: "green",
  closed: "grey",
  merged: "grey",
  spam: "grey",
}

export const PRIORITY_COLORS: Record<TicketPriority, StatusColor> = {
  low: "grey",
  normal: "grey",
  high: "orange",
  urgent: "red",
}
