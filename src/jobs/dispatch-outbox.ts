import type { MedusaContainer } from "@medusajs/framework/types"

import { collectDigests } from "../workflows/notification/collect-digests"
import { dispatchOutbox } from "../workflows/notification/dispatch-outbox"

export default async function dispatchOutboxJob(container: MedusaContainer): Promise<void> {
  const now = new Date()
  await collectDigests(container, now)
  await dispatchOutbox(container, { limit: 500, now })
}

export const config = {
  name: "after-sales-dispatch-outbox",
  schedule: "* * * * *",
}
