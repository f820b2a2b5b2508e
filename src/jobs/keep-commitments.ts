import type { MedusaContainer } from "@medusajs/framework/types"

import { breakDueCommitments } from "../workflows/sweep/break-due-commitments"
import { remindDueCommitments } from "../workflows/sweep/remind-due-commitments"

/** Every minute: reminds those whose promises are nearly due, and writes down which were broken. */
export default async function keepCommitments(container: MedusaContainer) {
  const now = new Date()
  await remindDueCommitments(container, now)
  await breakDueCommitments(container, now)
}

export const config = { name: "after-sales-keep-commitments", schedule: "* * * * *" }
