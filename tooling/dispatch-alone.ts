import { MikroORM } from "@medusajs/framework/mikro-orm/postgresql"
import type { SqlEntityManager } from "@medusajs/framework/mikro-orm/knex"
import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys, ModulesSdkUtils } from "@medusajs/framework/utils"

import { AFTER_SALES_MODULE } from "../src/modules/after-sales"
import { parseOptions } from "../src/modules/after-sales/options"
import type { AfterSalesRows } from "../src/modules/after-sales/rows"
import { transactionOf, type Transaction } from "../src/modules/after-sales/transaction"
import { dispatchDueVisits } from "../src/workflows/visit/dispatch-due-visits"

/** What a worker is told: send everything that is due by then. */
export interface DispatchErrand {
  readonly now: string
}

/** What it answers: that it has begun to listen, or how many it has sent. */
export interface DispatchAnswer {
  readonly sent: number | null
}

const EVERYTHING = 1_000_000

/**
 * A worker that sends due visits without a shop around it, as the job of a server does, for the benchmark that counts how
 * many. Told so over the channel of whoever forked it, into the tables that DATABASE_URL has; ends with that channel.
 */
async function main(): Promise<void> {
  const clientUrl = process.env.DATABASE_URL
  const orm = await MikroORM.init({
    clientUrl,
    // As Medusa connects: its driver answers instants as dates, and MikroORM's own as text.
    driverOptions: ModulesSdkUtils.createPgConnection({ clientUrl }),
    entities: [],
    discovery: { warnWhenNoEntities: false },
  })
  const container = shopWith(orm)
  process.on("message", ({ now }: DispatchErrand) => {
    dispatchDueVisits(container, { limit: EVERYTHING, now: new Date(now) }).then(
      ({ send }) => answer({ sent: send }),
      giveUp,
    )
  })
  process.on("disconnect", () => process.exit(0))
  answer({ sent: null })
}

/** As much of a shop as visits by mail need that are about no order: the module's door, and a logger that is heard. */
function shopWith(orm: MikroORM): MedusaContainer {
  const options = parseOptions({})
  const rows = {} as AfterSalesRows // the commands of visits write SQL only
  const run = <Input, Output>(command: (transaction: Transaction, input: Input) => Promise<Output>, input: Input) =>
    orm.em.fork().transactional((transactionManager) => {
      const context = { transactionManager: transactionManager as SqlEntityManager }
      return command(transactionOf(rows, options, context), input)
    })
  const logger = { error: giveUp }
  const parts: Readonly<Record<string, unknown>> = {
    [AFTER_SALES_MODULE]: { run },
    [ContainerRegistrationKeys.LOGGER]: logger,
  }
  return { resolve: (name: string) => parts[name] } as unknown as MedusaContainer
}

function answer(said: DispatchAnswer): void {
  process.send?.(said)
}

function giveUp(error: unknown): never {
  process.stderr.write(`${error instanceof Error ? (error.stack ?? error.message) : String(error)}\n`)
  process.exit(1)
}

main().catch(giveUp)
