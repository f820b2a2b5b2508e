import type { ExecArgs } from "@medusajs/framework/types"

import { reconcile } from "../../src/workflows/reconcile/reconcile"

const TEN_MINUTES_MS = 600_000

/** For `medusa exec`: finds at once what the job would find within its next intervals, and fails if it had to leave anything. */
export default async function reconcileLater({ container }: ExecArgs): Promise<void> {
  const discrepancies = await reconcile(container, new Date(Date.now() + TEN_MINUTES_MS))
  const left = discrepancies.filter(({ outcome }) => outcome === "left")
  if (left.length > 0) throw new Error(left.map(({ kind, id, why }) => `${kind} ${id}: ${why}`).join("\n"))
}
