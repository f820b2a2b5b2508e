import { fork, type ChildProcess } from "node:child_process"
import { once } from "node:events"
import { chmodSync, rmSync } from "node:fs"
import { join } from "node:path"

import { Client } from "@medusajs/framework/pg"

import { createTables } from "../tooling/crowd/create-tables"
import type { DispatchAnswer, DispatchErrand } from "../tooling/dispatch-alone"
import { startPostgres } from "../tooling/postgres"
import { makeScratch } from "../tooling/scratch"
import { type BareLoop, markInLoop, sendInLoop } from "./bare-visits"
import type { Bench } from "./measure"
import { interleave } from "./statistics"

const VISITS = 10_000
/** As many at a time as a worker takes. */
const BATCH = 500
const WORKERS = 2
/** Noon in UTC, so that nobody is left in peace at night. */
const NOW = "2031-03-10T12:00:00.000Z"
const JITI = join(__dirname, "../node_modules/jiti/lib/jiti-cli.mjs")
const WORKER = join(__dirname, "../tooling/dispatch-alone.ts")

/** Letters of visits sent in a second: decided, written, counted as contacts and kept as history, by processes of their own. */
const bench: Bench = {
  name: "dispatch",
  async run() {
    const parent = makeScratch("bench")
    chmodSync(parent, 0o755) // as root, the database runs as another user who must be able to enter
    const postgres = await startPostgres(join(parent, "db"), { keep: false })
    const workers: ChildProcess[] = []
    const client = new Client({ connectionString: postgres.url("postgres") })
    try {
      await (await createTables(postgres.url("postgres"))).close(true)
      await client.connect()
      for (let hired = 0; hired < WORKERS; hired += 1) workers.push(await hire(postgres.url("postgres")))
      const [one, two, sending, marking] = await interleave(
        [
          { name: "one worker, visits per second", round: () => dispatch(client, workers.slice(0, 1)) },
          { name: "two workers, visits per second", round: () => dispatch(client, workers) },
          { name: "bare SQL that leaves the same rows, visits per second", round: () => runBare(client, sendInLoop) },
          { name: "a bare update … skip locked, visits per second", round: () => runBare(client, markInLoop) },
        ],
        { rounds: 7, warmUp: 2 },
      )
      if (!one || !two || !sending || !marking) throw new Error("Every contender has a sample")
      return [
        {
          what: "one worker beside the same rows",
          ours: one,
          reference: sending,
          must: 0.4,
          aim: 0.6,
          better: "higher",
        },
        {
          what: "one worker beside one row of four",
          ours: one,
          reference: marking,
          must: 0.4,
          aim: 0.6,
          better: "higher",
        },
        { what: "two workers beside one", ours: two, reference: one, must: 1.6, aim: 1.9, better: "higher" },
      ]
    } finally {
      for (const worker of workers) worker.disconnect()
      await client.end()
      await postgres.stop()
      rmSync(parent, { recursive: true, force: true })
    }
  },
}

export default bench

async function hire(url: string): Promise<ChildProcess> {
  const worker = fork(JITI, [WORKER], { env: { ...process.env, DATABASE_URL: url } })
  await heard(worker)
  return worker
}

/** @throws when the worker dies instead of answering */
async function heard(worker: ChildProcess): Promise<number> {
  const answered = new AbortController()
  const died = once(worker, "exit", answered).then(() => Promise.reject(new Error("A worker died")))
  try {
    const [{ sent }] = (await Promise.race([once(worker, "message", answered), died])) as [DispatchAnswer]
    return sent ?? 0
  } finally {
    answered.abort()
  }
}

async function dispatch(client: Client, workers: readonly ChildProcess[]): Promise<number> {
  await makeDue(client)
  const errand: DispatchErrand = { now: NOW }
  const started = performance.now()
  const answers = workers.map((worker) => heard(worker))
  for (const worker of workers) worker.send(errand)
  const sent = (await Promise.all(answers)).reduce((total, one) => total + one, 0)
  const seconds = (performance.now() - started) / 1_000
  if (sent !== VISITS) throw new Error(`Of ${VISITS} visits ${sent} were sent`)
  return VISITS / seconds
}

async function runBare(client: Client, sqlOf: (loop: BareLoop) => string): Promise<number> {
  await makeDue(client)
  const started = performance.now()
  await client.query(sqlOf({ now: NOW, batch: BATCH }))
  const seconds = (performance.now() - started) / 1_000
  const { rows } = await client.query("select count(*)::int as sent from follow_up_visit where status = 'sent'")
  if (rows[0].sent !== VISITS) throw new Error(`Of ${VISITS} visits ${rows[0].sent} were marked`)
  return VISITS / seconds
}

/** Each round has the same work before it, and nothing of the last one's in its tables. */
async function makeDue(client: Client): Promise<void> {
  await client.query("truncate follow_up_visit, follow_up_visit_event, outbox_message, customer_contact")
  await client.query(
    `insert into follow_up_visit (id, trigger, subject, started_by, method, planned_at, due_at, duration_minutes, act_at,
       time_zone, email, language, script)
     select 'fvis_' || n, 'manual', 'manual:' || n, '2031', 'email', '${NOW}', '${NOW}', 30, '${NOW}', 'UTC',
            'buyer-' || n || '@shop.test', 'en', 'How is it?'
       from generate_series(1, ${VISITS}) as n`,
  )
  for (const table of ["follow_up_visit", "customer_contact", "outbox_message"]) {
    await client.query(`vacuum analyze ${table}`)
  }
}
