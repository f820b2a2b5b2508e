import type { MedusaContainer } from "@medusajs/framework/types"

import { remindDueRmas } from "../workflows/sweep/remind-due-rmas"
import { remindStaff } from "../workflows/sweep/remind-staff"

/** Every minute: reminds the customers whose time is nearly over, and staff of what waits in the house beyond its time. */
export default async function remind(container: MedusaContainer) {
  const now = new Date()
  await remindDueRmas(container, now)
  await remindStaff(container, now)
}

export const config = { name: "after-sales-remind", schedule: "* * * * *" }
