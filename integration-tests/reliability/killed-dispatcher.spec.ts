import { fork, type ChildProcess } from "node:child_process"
import { once } from "node:events"
import { join } from "node:path"
import { setTimeout as sleep } from "node:timers/promises"

import { Client } from "@medusajs/framework/pg"

import { createTables } from "../../tooling/crowd/create-tables"
import type { DispatchAnswer } from "../../tooling/dispatch-alone"
import { createDatabase } from "../support/database"

/** How often a dispatcher is killed. */
const KILLS = Number(process.env.KILLS ?? 4)
const MOST_MS_PER_KILL = 30_000
/** It is killed at most so long after it had sent some: within a batch, between two, or while one is committed. */
const LONGEST_MS = 150
/** More than the killed ones get through. */
const VISITS = 3_000 * KILLS
const NOW = "2031-03-10T12:00:00.000Z"
const JITI = join(__dirname, "..", "..", "node_modules", "jiti", "lib", "jiti-cli.mjs")
const WORKER = join(__dirname, "..", "..", "tooling", "dispatch-alone.ts")

jest.setTimeout(120_000 + KILLS * MOST_MS_PER_KILL)

describe(`a dispatcher of visits that is killed ${KILLS} times in the middle of its work`, () => {
  let url: string
  let database: Client

  beforeAll(async () => {
    url = await createDatabase("killed_dispatcher")
    await (await createTables(url)).close(true)
    database = new Client({ connectionString: url })
    await database.connect()
    await database.query(
      `insert into follow_up_visit (id, trigger, subject, started_by, method, planned_at, due_at, duration_minutes, act_at,
         time_zone, email, language, script)
       select 'fvis_' || n, 'manual', 'manual:' || n, '2031', 'email', '${NOW}', '${NOW}', 30, '${NOW}', 'UTC',
              'buyer-' || n || '@shop.test', 'en', 'How is it?'
         from generate_series(1, ${VISITS}) as n`,
    )
  })

  afterAll(() => database.end())

  async function startWorker(): Promise<ChildProcess> {
    const worker = fork(JITI, [WORKER], { env: { ...process.env, DATABASE_URL: url } })
    await once(worker, "message")
    worker.send({ now: NOW })
    return worker
  }

  async function count(sql: string): Promise<number> {
    const { rows } = await database.query<{ count: number }>(`select count(*)::int as count from ${sql}`)
    return rows[0]?.count ?? -1
  }

  const countSent = () => count("follow_up_visit where status = 'sent'")

  /** Of one instant, whoever writes meanwhile: as many letters, contacts and lines of history as visits that are sent. */
  const isWhole = async () =>
    (await count(`(select 1 where (select count(*) from follow_up_visit where status = 'sent') = all (
      select count(*) from outbox_message union all select count(*) from customer_contact
      union all select count(*) from follow_up_visit_event)) as whole`)) === 1

  const countNotOnce = () =>
    count(`(select visit.id from follow_up_visit visit
        left join outbox_message letter on letter.data ->> 'visit_id' = visit.id
        left join customer_contact contact on contact.source = 'visit:' || visit.id
        left join follow_up_visit_event told on told.visit_id = visit.id
       group by visit.id
      having visit.status <> 'sent' or count(letter.id) <> 1 or count(contact.id) <> 1 or count(told.id) <> 1) as torn`)

  /** The database notices that a process is gone when it next has something to tell it. */
  async function untilAlone(): Promise<void> {
    const others = "pg_stat_activity where datname = current_database() and pid <> pg_backend_pid()"
    while ((await count(`${others} and backend_type = 'client backend'`)) > 0) await sleep(10)
  }

  async function untilMoreThan(sent: number, worker: ChildProcess): Promise<void> {
    while ((await countSent()) <= sent) {
      if (worker.exitCode !== null) throw new Error("The dispatcher ended before it began")
      await sleep(10)
    }
  }

  it("sends every visit once", async () => {
    const figures: number[] = []
    for (let kill = 0; kill < KILLS; kill += 1) {
      const before = figures.at(-1) ?? 0
      const worker = await startWorker()
      await untilMoreThan(before, worker)
      await sleep((kill / KILLS) * LONGEST_MS)
      const gone = once(worker, "exit")
      worker.kill("SIGKILL")
      await gone
      expect(await isWhole()).toBe(true)
      await untilAlone()
      figures.push(await countSent())
    }
    expect(figures.at(-1)).toBeLessThan(VISITS)

    const last = await startWorker()
    const [{ sent }] = (await once(last, "message")) as [DispatchAnswer]
    last.disconnect()
    process.stdout.write(
      `killed dispatcher: ${JSON.stringify({ kills: KILLS, visits: VISITS, sent_after_each: figures, sent })}\n`,
    )
    // Nothing was kept back for the dead.
    expect(sent).toBe(VISITS - (figures.at(-1) ?? 0))
    expect(await countNotOnce()).toBe(0)
    expect(await isWhole()).toBe(true)
  })
})
