import type { MedusaContainer } from "@medusajs/framework/types"

import { placeTickets } from "../workflows/sweep/place-tickets"

/** Every minute: gives tickets that have nobody, or whose owner is away, to somebody who can take them. */
export default async function placeTicketsJob(container: MedusaContainer) {
  await placeTickets(container, new Date())
}

export const config = { name: "after-sales-place-tickets", schedule: "* * * * *" }
