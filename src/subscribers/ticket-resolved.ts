import type { SubscriberArgs, SubscriberConfig } from "@medusajs/framework"

import { TICKET_EVENTS } from "../types/ticket-http"
import { planVisitsOfTicket } from "../workflows/visit/plan-visits-of-resolution"

/** A ticket was resolved: whoever opened it is visited some time afterwards. */
export default async function planVisitAfterTicket({ event, container }: SubscriberArgs<{ id: string }>) {
  await planVisitsOfTicket(container, event.data.id, new Date())
}

export const config: SubscriberConfig = {
  event: TICKET_EVENTS.resolved,
  context: { subscriberId: "after-sales-visit-after-ticket" },
}
