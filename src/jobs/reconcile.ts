import type { MedusaContainer } from "@medusajs/framework/types"

import { reconcile } from "../workflows/reconcile/reconcile"

/** Every five minutes: finds what a lost event or a dead process left behind. */
export default async function findWhatWasLost(container: MedusaContainer) {
  await reconcile(container, new Date())
}

export const config = { name: "after-sales-reconcile", schedule: "*/5 * * * *" }
