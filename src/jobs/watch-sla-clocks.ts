import type { MedusaContainer } from "@medusajs/framework/types"

import { sweepDueClocks } from "../workflows/sla/sweep-due-clocks"
import { tellAlerts } from "../workflows/sla/tell-alerts"

/** Every minute: warnings, breaches and escalations of promises to customers, and whoever is to be told of them. */
export default async function watch(container: MedusaContainer) {
  const now = new Date()
  await sweepDueClocks(container, now)
  await tellAlerts(container, now)
}

export const config = { name: "after-sales-watch-sla-clocks", schedule: "* * * * *" }
