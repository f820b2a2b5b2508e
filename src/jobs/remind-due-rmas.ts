import type { MedusaContainer } from "@medusajs/framework/types"

import { remindDueRmas } from "../workflows/sweep/remind-due-rmas"

/** Every minute: reminds the customers whose time is nearly over. */
export default async function remind(container: MedusaContainer) {
  await remindDueRmas(container, new Date())
}

export const config = { name: "after-sales-remind", schedule: "* * * * *" }
