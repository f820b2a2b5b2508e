import type { SubscriberArgs, SubscriberConfig } from "@medusajs/framework"

import { WARRANTY_EVENTS } from "../types/events"
import { planVisitsOfNewWarranty, planVisitsOfWarranty } from "../workflows/visit/plan-visits-of-warranty"

/** A warranty began, moved, went to somebody else, is no more or is in force again: visits before its end follow it. */
export default async function followWarranty({ event, container }: SubscriberArgs<{ id: string }>) {
  const plan = event.name === WARRANTY_EVENTS.registered ? planVisitsOfNewWarranty : planVisitsOfWarranty
  await plan(container, event.data.id, new Date())
}

export const config: SubscriberConfig = {
  event: Object.values(WARRANTY_EVENTS),
  context: { subscriberId: "after-sales-visit-before-warranty-ends" },
}
