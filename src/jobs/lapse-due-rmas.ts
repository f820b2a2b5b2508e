import type { MedusaContainer } from "@medusajs/framework/types"

import { lapseDueRmas } from "../workflows/sweep/lapse-due-rmas"

/** Every minute: ends the requests whose time ran out. */
export default async function lapse(container: MedusaContainer) {
  await lapseDueRmas(container, new Date())
}

export const config = { name: "after-sales-lapse", schedule: "* * * * *" }
