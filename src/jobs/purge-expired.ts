import type { MedusaContainer } from "@medusajs/framework/types"

import { purgeEvidence } from "../workflows/evidence/purge-evidence"
import { purgeExpired } from "../workflows/retention/purge-expired"

export default async function purgeExpiredJob(container: MedusaContainer): Promise<void> {
  const now = new Date()
  await purgeExpired(container, now)
  await purgeEvidence(container, now)
}

export const config = {
  name: "after-sales-purge-expired",
  schedule: "17 * * * *",
}
