import type { SubscriberArgs, SubscriberConfig } from "@medusajs/framework"

import { RMA_EVENTS } from "../types/events"
import { planVisitsOfRequest } from "../workflows/visit/plan-visits-of-resolution"
import { planVisitsOfWarrantiesOfRequest } from "../workflows/visit/plan-visits-of-warranty"

/** A request was settled: whoever asked for it is visited some time afterwards, and not about goods that he gave back. */
export default async function planVisitAfterRequest({ event, container }: SubscriberArgs<{ id: string }>) {
  await planVisitsOfWarrantiesOfRequest(container, event.data.id, new Date())
  await planVisitsOfRequest(container, event.data.id, new Date())
}

export const config: SubscriberConfig = {
  event: RMA_EVENTS.settled,
  context: { subscriberId: "after-sales-visit-after-request" },
}
