import { chmodSync, rmSync } from "node:fs"
import { join } from "node:path"

import { Client } from "@medusajs/framework/pg"

import { listDueToLapse } from "../src/modules/after-sales/commands/rma/lapse-due"
import { claimDueClocks } from "../src/modules/after-sales/commands/sla/sweep-clocks"
import { type Reading, readingOf } from "../src/modules/after-sales/transaction"
import { createTables } from "../tooling/crowd/create-tables"
import { CROWD_NOW } from "../tooling/crowd/crowd"
import { fillTables } from "../tooling/crowd/fill-tables"
import { type RunningPostgres, startPostgres } from "../tooling/postgres"
import { makeScratch } from "../tooling/scratch"
import type { Bench } from "./measure"
import { interleave } from "./statistics"

const DUE = 50
const REPEATS = 20
const BEFORE_ALL = new Date("2000-01-01T00:00:00.000Z")

interface Crowd {
  readonly reading: Reading
  close(): Promise<void>
}

/** What a sweep pays to find a due request, or a due clock, among a million and among ten thousand, and to find that there is none. */
const bench: Bench = {
  name: "sweep",
  async run() {
    const parent = makeScratch("bench")
    chmodSync(parent, 0o755) // as root, the database runs as another user who must be able to enter
    const postgres = await startPostgres(join(parent, "db"), { keep: false })
    const crowds: Crowd[] = []
    try {
      for (const rows of [1_000_000, 10_000]) crowds.push(await gather(postgres, rows))
      const [million, tenThousand] = crowds
      if (!million || !tenThousand) throw new Error("Both crowds have gathered")
      const find = ({ reading }: Crowd, now: Date) => listDueToLapse(reading, { now, tried: [], limit: 100 })
      const claim = ({ reading }: Crowd, now: Date) => claimDueClocks(reading, { now, limit: 100 })
      const [among, amongFew, clocks, clocksFew, empty, noClock, one] = await interleave(
        [
          {
            name: "among 1,000,000 requests, µs per due one",
            round: () => microseconds(DUE, () => find(million, CROWD_NOW)),
          },
          { name: "among 10,000, µs per due one", round: () => microseconds(DUE, () => find(tenThousand, CROWD_NOW)) },
          {
            name: "clocks among 1,000,000, µs per due one",
            round: () => microseconds(DUE, () => claim(million, CROWD_NOW)),
          },
          {
            name: "clocks among 10,000, µs per due one",
            round: () => microseconds(DUE, () => claim(tenThousand, CROWD_NOW)),
          },
          { name: "nothing due among 1,000,000, µs", round: () => microseconds(1, () => find(million, BEFORE_ALL)) },
          { name: "no clock due among 1,000,000, µs", round: () => microseconds(1, () => claim(million, BEFORE_ALL)) },
          { name: "select 1, µs", round: () => microseconds(1, () => million.reading.query("select 1")) },
        ],
        { rounds: 60, warmUp: 10 },
      )
      if (!among || !amongFew || !clocks || !clocksFew || !empty || !noClock || !one)
        throw new Error("Every contender has a sample")
      return [
        { what: `a sweep over ${DUE} due`, ours: among, reference: amongFew, must: 1.2, aim: 1, better: "lower" },
        {
          what: `a sweep over ${DUE} due clocks`,
          ours: clocks,
          reference: clocksFew,
          must: 1.2,
          aim: 1,
          better: "lower",
        },
        { what: "an empty sweep of clocks", ours: noClock, reference: one, must: 3, aim: 2, better: "lower" },
        { what: "an empty sweep", ours: empty, reference: one, must: 3, aim: 2, better: "lower" },
      ]
    } finally {
      for (const crowd of crowds) await crowd.close()
      await postgres.stop()
      rmSync(parent, { recursive: true, force: true })
    }
  },
}

export default bench

/** A database of its own with so many requests, tickets and clocks, of which as many are due as in every other. */
async function gather(postgres: RunningPostgres, rows: number): Promise<Crowd> {
  const name = `crowd_${rows}`
  const client = new Client({ connectionString: postgres.url("postgres") })
  await client.connect()
  await client.query(`create database ${name}`)
  await client.end()
  const orm = await createTables(postgres.url(name))
  await fillTables(orm, rows, ["rma", "support_ticket", "sla_clock"])
  await orm.em.execute("update rma set lapses_at = null where lapses_at <= ?", [CROWD_NOW])
  await orm.em.execute(
    `update rma set lapses_at = ? where id in (
       select id from rma where stage = 'closed' order by number % (? / 100), number limit ?)`,
    [new Date(CROWD_NOW.getTime() - 60_000), rows, DUE],
  )
  await orm.em.execute("update sla_clock set next_step_at = null where next_step_at <= ?", [CROWD_NOW])
  await orm.em.execute(
    `update sla_clock set next_step_at = ? where id in (
       select id from sla_clock where state = 'met' order by split_part(id, '_', 2)::int % (? / 100), id limit ?)`,
    [new Date(CROWD_NOW.getTime() - 60_000), rows, DUE],
  )
  await orm.em.execute("vacuum analyze rma")
  await orm.em.execute("vacuum analyze sla_clock")
  const reading = readingOf({ manager: orm.em.fork() })
  return { reading, close: () => orm.close(true) }
}

/** Of one unit of work, taken over a few repetitions. */
async function microseconds(units: number, work: () => Promise<unknown>): Promise<number> {
  const started = performance.now()
  for (let repeat = 0; repeat < REPEATS; repeat += 1) await work()
  return ((performance.now() - started) * 1_000) / REPEATS / units
}
