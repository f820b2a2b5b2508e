import type { SubscriberArgs, SubscriberConfig } from "@medusajs/framework"

import { RMA_EVENTS } from "../types/events"
import { planVisitsOfRequest } from "../workflows/visit/plan-visits-of-resolution"

/** A request was settled: whoever asked for it is visited some time afterwards. */
export default async function planVisitAfterRequest({ event, container }: SubscriberArgs<{ id: string }>) {
  await planVisitsOfRequest(container, event.data.id, new Date())
}

export const config: SubscriberConfig = {
  event: RMA_EVENTS.settled,
  context: { subscriberId: "after-sales-visit-after-request" },
}
