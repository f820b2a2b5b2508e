import type { MedusaContainer } from "@medusajs/framework/types"

import { dispatchOutbox } from "../workflows/notification/dispatch-outbox"

export default async function dispatchOutboxJob(container: MedusaContainer): Promise<void> {
  await dispatchOutbox(container, { limit: 500, now: new Date() })
}

export const config = {
  name: "after-sales-dispatch-outbox",
  schedule: "* * * * *",
}
