import type { MedusaContainer } from "@medusajs/framework/types"

import { approveBySilence } from "../workflows/sweep/approve-by-silence"

/** Every minute: approves what nobody decided in time, where the terms say so. */
export default async function approve(container: MedusaContainer) {
  await approveBySilence(container, new Date())
}

export const config = { name: "after-sales-silence", schedule: "* * * * *" }
