import { chmodSync, rmSync } from "node:fs"
import { join } from "node:path"

import { Client } from "@medusajs/framework/pg"

import {
  listTickets,
  type ListTickets,
  type TicketFilters,
} from "../src/modules/after-sales/queries/ticket/list-tickets"
import type { TicketSummaryRecord } from "../src/modules/after-sales/queries/ticket/ticket-record"
import { type Reading, readingOf } from "../src/modules/after-sales/transaction"
import { createTables } from "../tooling/crowd/create-tables"
import { CROWD_NOW } from "../tooling/crowd/crowd"
import { fillTables } from "../tooling/crowd/fill-tables"
import { type RunningPostgres, startPostgres } from "../tooling/postgres"
import { makeScratch } from "../tooling/scratch"
import type { Bench, Measure } from "./measure"
import { interleave, type Sample } from "./statistics"

const PAGE = 20
const HUNDREDTH = 100
const REPEATS = 20

const EVERYTHING: TicketFilters = {
  ...{ kinds: [], channels: [], priorities: [], stages: [], team_id: null, owner_id: null, order_id: null },
  ...{ customer_id: null, rma_id: null, tag: null, search: null },
}

/** What staff look at: everything, the queue of one of them, and a part of that. The crowd gives each a full page. */
const VIEWS: readonly (readonly [what: string, asked: Pick<ListTickets, "view" | "staff_id" | "filters">])[] = [
  ["everything", { view: "all", staff_id: "user_20", filters: EVERYTHING }],
  ["my queue", { view: "mine", staff_id: "user_20", filters: EVERYTHING }],
  ["my queue, filtered", { view: "mine", staff_id: "user_20", filters: { ...EVERYTHING, kinds: ["consultation"] } }],
]

interface Crowd {
  readonly reading: Reading
  close(): Promise<void>
}

/** What a page of the inbox costs among a million tickets, the first and the hundredth, beside the first among a thousand. */
const bench: Bench = {
  name: "inbox",
  async run() {
    const parent = makeScratch("bench")
    chmodSync(parent, 0o755) // as root, the database runs as another user who must be able to enter
    const postgres = await startPostgres(join(parent, "db"), { keep: false })
    const crowds: Crowd[] = []
    try {
      for (const rows of [1_000_000, 1_000]) crowds.push(await gather(postgres, rows))
      const [million, thousand] = crowds
      if (!million || !thousand) throw new Error("Both crowds have gathered")
      const measures: Measure[] = []
      for (const [what, asked] of VIEWS)
        measures.push(...(await measure(what, asked, million.reading, thousand.reading)))
      return measures
    } finally {
      for (const crowd of crowds) await crowd.close()
      await postgres.stop()
      rmSync(parent, { recursive: true, force: true })
    }
  },
}

export default bench

type Asked = (typeof VIEWS)[number][1]
type After = ListTickets["after"]

async function measure(what: string, asked: Asked, million: Reading, thousand: Reading): Promise<readonly Measure[]> {
  const far = await skipTo(million, asked)
  const [first, hundredth, few] = await interleave(
    [
      { name: `${what}: page 1 of a million, µs`, round: () => microseconds(() => readPage(million, asked, null)) },
      { name: `${what}: page 100 of a million, µs`, round: () => microseconds(() => readPage(million, asked, far)) },
      { name: `${what}: page 1 of a thousand, µs`, round: () => microseconds(() => readPage(thousand, asked, null)) },
    ],
    { rounds: 60, warmUp: 10 },
  )
  if (!first || !hundredth || !few) throw new Error("Every contender has a sample")
  return [judge(`page 1, ${what}`, first, few), judge(`page 100, ${what}`, hundredth, few)]
}

function judge(what: string, ours: Sample, reference: Sample): Measure {
  return { what, ours, reference, must: 1.5, aim: 1.1, better: "lower" }
}

async function readPage(reading: Reading, asked: Asked, after: After): Promise<readonly TicketSummaryRecord[]> {
  const page = await listTickets(reading, { ...asked, team_ids: [], after, limit: PAGE, now: CROWD_NOW })
  if (page.length < PAGE) throw new Error(`A page of ${page.length} tickets is compared with one of ${PAGE}`)
  return page
}

/** Where the hundredth page begins, turning one page after the other as a person would. */
async function skipTo(reading: Reading, asked: Asked): Promise<After> {
  let after: After = null
  for (let page = 1; page < HUNDREDTH; page += 1) {
    const last: TicketSummaryRecord | undefined = (await readPage(reading, asked, after)).at(-1)
    // MikroORM's own driver answers instants as text, and Medusa's as dates.
    after = last ? { id: last.id, queue_at: new Date(last.queue_at).toISOString() } : null
  }
  return after
}

/** A database of its own with so many tickets: a page reads nothing else. */
async function gather(postgres: RunningPostgres, rows: number): Promise<Crowd> {
  const name = `crowd_${rows}`
  const client = new Client({ connectionString: postgres.url("postgres") })
  await client.connect()
  await client.query(`create database ${name}`)
  await client.end()
  const orm = await createTables(postgres.url(name))
  await fillTables(orm, rows, ["support_ticket"])
  await orm.em.execute("vacuum analyze support_ticket")
  return { reading: readingOf({ manager: orm.em.fork() }), close: () => orm.close(true) }
}

async function microseconds(work: () => Promise<unknown>): Promise<number> {
  const started = performance.now()
  for (let repeat = 0; repeat < REPEATS; repeat += 1) await work()
  return ((performance.now() - started) * 1_000) / REPEATS
}
