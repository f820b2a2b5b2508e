import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"

import { AFTER_SALES_MODULE } from "../../modules/after-sales"
import {
  dispatchVisits,
  VisitsNotDispatched,
  type DispatchedVisits,
} from "../../modules/after-sales/commands/visit/dispatch-visits"
import { passVisits } from "../../modules/after-sales/commands/visit/pass-visits"
import { restVisits } from "../../modules/after-sales/commands/visit/rest-visits"
import { wordsOf } from "../words-of"

const BATCH = 500
/** After so many visits that cannot be dispatched it is not the visits: the next run goes on. */
const MOST_FAILURES = 20

export interface DispatchDueVisits {
  /** At most so many visits in this run; the next one goes on. */
  readonly limit: number
  readonly now: Date
}

/**
 * Does what is due about visits: sends, puts on a calendar, puts off, skips or calls off. May run any number of times, in
 * any number of processes, at once. One that cannot be dispatched stops nobody: those of its batch are taken one by one,
 * and it is left alone for a while.
 */
export async function dispatchDueVisits(
  container: MedusaContainer,
  { limit, now }: DispatchDueVisits,
): Promise<DispatchedVisits> {
  const total = { send: 0, schedule: 0, skip: 0, cancel: 0, wait: 0 }
  let failures = 0
  let oneByOne = 0
  for (let left = limit; left > 0 && failures < MOST_FAILURES;) {
    const batch = oneByOne > 0 ? 1 : Math.min(BATCH, left)
    const done = await dispatchBatch(container, batch, now)
    if (done instanceof VisitsNotDispatched && batch > 1) {
      oneByOne = done.ids.length
      continue
    }
    left -= batch
    oneByOne = Math.max(0, oneByOne - 1)
    if (done instanceof VisitsNotDispatched) {
      failures += 1
      await restAll(container, done, now)
      continue
    }
    for (const [action, count] of Object.entries(done)) total[action as keyof typeof total] += count
    if (sumOf(done) < batch) break
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
  limit: number,
  now: Date,
): Promise<DispatchedVisits | VisitsNotDispatched> {
  const listCanceledOrders = (ids: readonly string[]) => listCanceled(container, ids)
  try {
    return await container.resolve(AFTER_SALES_MODULE).run(dispatchVisits, { limit, now, listCanceledOrders })
  } catch (error) {
    if (error instanceof VisitsNotDispatched) return error
    throw error
  }
}

async function restAll(container: MedusaContainer, { ids, cause }: VisitsNotDispatched, now: Date): Promise<void> {
  const logger = container.resolve(ContainerRegistrationKeys.LOGGER)
  logger.error(`after-sales: visit ${ids.join(", ")} is left to a later run: ${wordsOf(cause)}`)
  await container.resolve(AFTER_SALES_MODULE).run(restVisits, { ids, now })
}

async function listCanceled(container: MedusaContainer, orderIds: readonly string[]): Promise<string[]> {
  const query = container.resolve(ContainerRegistrationKeys.QUERY)
  const filters = { id: [...orderIds], status: "canceled" as const }
  const { data } = await query.graph({ entity: "order", fields: ["id"], filters })
  return data.map(({ id }) => id)
}

function sumOf(done: DispatchedVisits): number {
  return Object.values(done).reduce((total, count) => total + count, 0)
}
