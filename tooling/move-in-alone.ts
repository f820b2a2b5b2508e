import { MikroORM } from "@medusajs/framework/mikro-orm/postgresql"

import { moveIn } from "../src/import/move-in"
import { isLiving, openSource } from "../src/import/open-source"
import { parseWords } from "../src/import/parse-words"
import { rehearseCases, storeCases } from "../src/modules/after-sales/commands/import/store-cases"
import { readingOf } from "../src/modules/after-sales/transaction"

/** What `move-in-alone` prints when it is done. */
export interface MovedIn {
  readonly read: number
  readonly kept: number
  readonly there_already: number
  readonly misfits: number
  readonly seconds: number
  /** The most memory that the process ever had, in MB. */
  readonly peak_mb: number
}

/**
 * Moves history in without a shop around it, for tests that kill it and benchmarks that weigh it: the words of
 * `import-history`, into the tables that DATABASE_URL has. Prints one line of JSON.
 */
async function main(): Promise<void> {
  const errand = parseWords(process.argv.slice(2))
  if (errand.verb === "forget" || isLiving(errand)) throw new Error("Only for moving history in")
  const orm = await MikroORM.init({
    clientUrl: process.env.DATABASE_URL,
    entities: [],
    discovery: { warnWhenNoEntities: false },
  })
  const source = await openSource(errand)
  try {
    const started = performance.now()
    const how = { source, source_name: errand.source, report: async () => undefined, advance: () => undefined }
    const now = new Date()
    const counts = await (errand.verb === "run"
      ? moveIn({
          ...{ ...how, now },
          store: (input) => orm.em.fork().transactional((manager) => storeCases(readingOf({ manager }), input)),
        })
      : orm.em
          .fork()
          .transactional((manager) => rehearseCases(readingOf({ manager }), (store) => moveIn({ ...how, now, store }))))
    const seconds = (performance.now() - started) / 1_000
    const moved: MovedIn = { ...counts, seconds, peak_mb: process.resourceUsage().maxRSS / 1_024 }
    process.stdout.write(`${JSON.stringify(moved)}\n`)
  } finally {
    await source.close()
    await orm.close(true)
  }
}

main().catch((error: unknown) => {
  process.stderr.write(`${error instanceof Error ? (error.stack ?? error.message) : String(error)}\n`)
  process.exitCode = 1
})
