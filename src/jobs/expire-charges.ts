import type { MedusaContainer } from "@medusajs/framework/types"

import { expireDueCharges } from "../workflows/charge/expire-due-charges"

/** Every minute: ends the payment links whose time ran out. */
export default async function expireCharges(container: MedusaContainer) {
  await expireDueCharges(container, new Date())
}

export const config = { name: "after-sales-expire-charges", schedule: "* * * * *" }
