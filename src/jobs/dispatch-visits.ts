import type { MedusaContainer } from "@medusajs/framework/types"

import { dispatchDueVisits, passDueVisits } from "../workflows/visit/dispatch-due-visits"

/** Every minute: does what is due about visits, and notes which went by without a word. */
export default async function dispatchVisitsJob(container: MedusaContainer): Promise<void> {
  const now = new Date()
  await dispatchDueVisits(container, { limit: 5_000, now })
  await passDueVisits(container, now)
}

export const config = { name: "after-sales-dispatch-visits", schedule: "* * * * *" }
