import type { SubscriberArgs, SubscriberConfig } from "@medusajs/framework"

import { RMA_EVENTS } from "../types/events"
import { planVisitsOfWarrantiesOfRequest } from "../workflows/visit/plan-visits-of-warranty"

/** Goods come back from the workshop: their warranties may end later. */
export default async function followRepairedWarranty({ event, container }: SubscriberArgs<{ id: string }>) {
  await planVisitsOfWarrantiesOfRequest(container, event.data.id, new Date())
}

export const config: SubscriberConfig = {
  event: RMA_EVENTS.repair_finished,
  context: { subscriberId: "after-sales-visit-after-repair" },
}
