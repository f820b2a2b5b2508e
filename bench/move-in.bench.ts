import { chmodSync, rmSync } from "node:fs"
import { join } from "node:path"

import { Client } from "@medusajs/framework/pg"

import { oldShopTables } from "../src/import/medusa-v1/old-shop.fixtures"
import { createTables } from "../tooling/crowd/create-tables"
import type { MovedIn } from "../tooling/move-in-alone"
import { writePastRequests } from "../tooling/past-requests"
import { startPostgres, type RunningPostgres } from "../tooling/postgres"
import { makeScratch } from "../tooling/scratch"
import { runWell } from "../integration-tests/support/run"
import type { Bench, Measure } from "./measure"
import { summarize, type Sample } from "./statistics"

const MANY = 100_000
const FEW = 10_000
const ROUNDS = Number(process.env.ROUNDS ?? 3)
/** In a small heap V8 cleans up as it goes, so that what is measured is what is needed and not what there is to be had. */
const SMALL_HEAP = ["--max-old-space-size=96", "--max-semi-space-size=4"]
const JITI = join(__dirname, "../node_modules/jiti/lib/jiti-cli.mjs")

/** What a row costs to move in, and what memory it takes, among ten times as many. */
const bench: Bench = {
  name: "move-in",
  async run() {
    const parent = makeScratch("bench")
    chmodSync(parent, 0o755) // as root, the database runs as another user who must be able to enter
    const postgres = await startPostgres(join(parent, "db"), { keep: false })
    try {
      const file = (rows: number) => join(parent, `${rows}.csv`)
      for (const rows of [MANY, FEW]) {
        await writePastRequests(file(rows), rows)
        await fillOldShop(postgres, rows)
      }
      const csv = (verb: string) => (rows: number) => move(postgres, [verb, "requests", file(rows)], rows)
      const v1 = (rows: number) => move(postgres, ["run", "medusa-v1"], rows, postgres.url(oldShop(rows)))
      return [
        ...(await measure("a file", csv("run"))),
        ...(await measure("a dry run of a file", csv("dry-run"))),
        ...(await measure("a v1 shop on PostgreSQL", v1)),
      ]
    } finally {
      await postgres.stop()
      rmSync(parent, { recursive: true, force: true })
    }
  },
}

export default bench

async function measure(what: string, moveRows: (rows: number) => Promise<MovedIn>): Promise<Measure[]> {
  const many: MovedIn[] = []
  const few: MovedIn[] = []
  for (let round = 0; round < ROUNDS; round += 1) {
    few.push(await moveRows(FEW))
    many.push(await moveRows(MANY))
  }
  const sample = (name: string, moved: readonly MovedIn[], of: (one: MovedIn) => number): Sample => ({
    name,
    ...summarize(moved.map(of)),
  })
  const speed = ({ read, seconds }: MovedIn) => read / seconds
  const memory = ({ peak_mb }: MovedIn) => peak_mb
  return [
    {
      what: `${what}, rows per second`,
      ours: sample(`of ${MANY.toLocaleString("en-US")}`, many, speed),
      reference: sample(`of ${FEW.toLocaleString("en-US")}`, few, speed),
      ...{ must: 0.8, aim: 0.95, better: "higher" },
    },
    {
      what: `${what}, peak memory in MB`,
      ours: sample(`of ${MANY.toLocaleString("en-US")}`, many, memory),
      reference: sample(`of ${FEW.toLocaleString("en-US")}`, few, memory),
      ...{ must: 1.25, aim: 1.1, better: "lower" },
    },
  ]
}

/** Into tables of its own, made anew, in a process of its own. */
async function move(postgres: RunningPostgres, words: string[], rows: number, oldShopUrl = ""): Promise<MovedIn> {
  const name = "moved_in"
  await createDatabase(postgres, name)
  const orm = await createTables(postgres.url(name))
  await orm.close(true)
  const env = { ...process.env, DATABASE_URL: postgres.url(name), AFTER_SALES_IMPORT_DATABASE_URL: oldShopUrl }
  const script = join(__dirname, "../tooling/move-in-alone.ts")
  const { output } = await runWell(process.execPath, [...SMALL_HEAP, JITI, script, ...words], {
    cwd: join(__dirname, ".."),
    env,
  })
  const moved = JSON.parse(output) as MovedIn
  if (moved.kept !== rows) throw new Error(`Of ${rows} rows ${moved.kept} were kept: ${output}`)
  return moved
}

function oldShop(rows: number): string {
  return `old_shop_${rows}`
}

async function createDatabase(postgres: RunningPostgres, name: string): Promise<void> {
  const client = new Client({ connectionString: postgres.url("postgres") })
  await client.connect()
  await client.query(`drop database if exists ${name}`)
  await client.query(`create database ${name}`)
  await client.end()
}

/** As many returns of a v1 shop, each of an order with one item. */
async function fillOldShop(postgres: RunningPostgres, rows: number): Promise<void> {
  await createDatabase(postgres, oldShop(rows))
  const client = new Client({ connectionString: postgres.url(oldShop(rows)) })
  await client.connect()
  for (const table of oldShopTables("postgres")) await client.query(table)
  const each = `from generate_series(1, ${rows}) n`
  await client.query(`insert into "order" select 'order_' || n, n, 'buyer-' || n || '@example.com', 'eur' ${each}`)
  await client.query(`insert into line_item (id, title, quantity) select 'item_' || n, 'Cup', 1 ${each}`)
  await client.query(
    `insert into "return" (id, status, order_id, refund_amount, received_at, created_at, updated_at)
     select 'ret_' || n, 'received', 'order_' || n, n, '2023-05-04Z', '2023-05-01Z', '2023-05-04Z' ${each}`,
  )
  await client.query(
    `insert into return_item (return_id, item_id, quantity) select 'ret_' || n, 'item_' || n, 1 ${each}`,
  )
  await client.query("analyze")
  await client.end()
}
