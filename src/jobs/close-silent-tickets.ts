import type { MedusaContainer } from "@medusajs/framework/types"

import { closeSilentTickets } from "../workflows/sweep/close-silent-tickets"

/** Every five minutes: closes resolved tickets about which nobody has said anything for days. */
export default async function closeSilentTicketsJob(container: MedusaContainer) {
  await closeSilentTickets(container, new Date())
}

export const config = { name: "after-sales-close-silent-tickets", schedule: "*/5 * * * *" }
