import type { MedusaContainer } from "@medusajs/framework/types"

import { purgeExpired } from "../workflows/retention/purge-expired"

export default async function purgeExpiredJob(container: MedusaContainer): Promise<void> {
  await purgeExpired(container, new Date())
}

export const config = {
  name: "after-sales-purge-expired",
  schedule: "17 * * * *",
}
