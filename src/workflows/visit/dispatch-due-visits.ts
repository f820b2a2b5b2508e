import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"

import { AFTER_SALES_MODULE } from "../../modules/after-sales"
import { claimDueVisits, type ClaimedVisit } from "../../modules/after-sales/commands/visit/claim-due-visits"
import { dispatchVisits, type DispatchedVisits } from "../../modules/after-sales/commands/visit/dispatch-visits"
import { passVisits } from "../../modules/after-sales/commands/visit/pass-visits"
import { wordsOf } from "../words-of"

const BATCH = 250

export interface DispatchDueVisits {
  /** At most so many visits in this run; the next one goes on. */
  readonly limit: number
  readonly now: Date
}

/**
 * Does what is due about visits: sends, puts on a calendar, puts off, skips or calls off. May run any number of times, in
 * any number of processes, at once. A batch that fails is given back by its lease and stops nobody.
 */
export async function dispatchDueVisits(
  container: MedusaContainer,
  { limit, now }: DispatchDueVisits,
): Promise<DispatchedVisits> {
  const total = { send: 0, schedule: 0, skip: 0, cancel: 0, wait: 0 }
  const afterSales = container.resolve(AFTER_SALES_MODULE)
  for (let left = limit; left > 0; left -= BATCH) {
    const batch = Math.min(BATCH, left)
    const claimed = await afterSales.run(claimDueVisits, { limit: batch, now })
    const done = await dispatchBatch(container, claimed, now)
    for (const [action, count] of Object.entries(done)) total[action as keyof typeof total] += count
    if (claimed.length < batch) break
  }
  return total
}

/** Notes that visits went by without a word, as many as there are. */
export async function passDueVisits(container: MedusaContainer, now: Date): Promise<number> {
  let total = 0
  for (let passed = BATCH; passed === BATCH; total += passed) {
    passed = await container.resolve(AFTER_SALES_MODULE).run(passVisits, { limit: BATCH, now })
  }
  return total
}

async function dispatchBatch(
  container: MedusaContainer,
  claimed: readonly ClaimedVisit[],
  now: Date,
): Promise<Partial<DispatchedVisits>> {
  if (claimed.length === 0) return {}
  try {
    const canceled_order_ids = await listCanceledOrders(container, claimed)
    return await container.resolve(AFTER_SALES_MODULE).run(dispatchVisits, { claimed, canceled_order_ids, now })
  } catch (error) {
    const logger = container.resolve(ContainerRegistrationKeys.LOGGER)
    logger.error(`after-sales: ${claimed.length} visits are left to a later run: ${wordsOf(error)}`)
    return {}
  }
}

/** The event that an order is off may have been lost: core is asked before anybody is written to about it. */
async function listCanceledOrders(container: MedusaContainer, claimed: readonly ClaimedVisit[]): Promise<string[]> {
  const ids = [...new Set(claimed.flatMap(({ order_id }) => order_id ?? []))]
  if (ids.length === 0) return []
  const query = container.resolve(ContainerRegistrationKeys.QUERY)
  const { data } = await query.graph({ entity: "order", fields: ["id"], filters: { id: ids, status: "canceled" } })
  return data.map(({ id }) => id)
}
