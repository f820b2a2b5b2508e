import { readFileSync } from "node:fs"
import { join } from "node:path"
import { setTimeout as sleep } from "node:timers/promises"

import { Client } from "@medusajs/framework/pg"

import { finish, startMedusa, tailOf, type MedusaProcess, type MedusaSettings } from "../../demo/launch/medusa"
import { killHard, prepareDatabase } from "../support/killable-shop"
import { AT_WORK } from "../support/sweep-on-and-on"

/** How often the sweeping process is killed. The proof that quality asks for is 20: `KILLS=20 npm run test:reliability`. */
const KILLS = Number(process.env.KILLS ?? 4)
const MOST_MS_PER_KILL = 60_000
/** A sweep is killed at most so long after it had done some; within that it gets through more of it, and never all. */
const LONGEST_MS = 200
const TICKETS = 100 * KILLS
/** After every step of every ladder. */
const SWEEP_AT = "2031-06-01T00:00:00.000Z"

const script = (name: string) => join(__dirname, "..", "support", name)

jest.setTimeout(300_000 + KILLS * MOST_MS_PER_KILL)

describe(`a sweep of promises that is killed ${KILLS} times in the middle of its work`, () => {
  let settings: MedusaSettings
  let database: Client

  beforeAll(async () => {
    const prepared = await prepareDatabase("killed_sweeper")
    settings = { ...prepared, env: { ...prepared.env, TICKETS: String(TICKETS), SWEEP_AT } }
    await finish(startMedusa(["exec", script("open-many-clocks.ts")], settings), "Opening clocks")
    database = new Client({ connectionString: settings.databaseUrl })
    await database.connect()
  })

  afterAll(() => database.end())

  const startSweep = () => startMedusa(["exec", script("sweep-on-and-on.ts")], settings)

  async function untilAtWork(sweep: MedusaProcess): Promise<void> {
    let isOver = false
    void sweep.exited.then(() => (isOver = true))
    while (!readFileSync(sweep.logFile, "utf8").includes(AT_WORK)) {
      if (isOver) throw new Error(`The sweep ended before it began.\n${tailOf(sweep.logFile)}`)
      await sleep(10)
    }
  }

  async function count(condition: string): Promise<number> {
    const { rows } = await database.query<{ count: number }>(
      `select count(*)::int as count from sla_clock clock where clock.deleted_at is null and ${condition}`,
    )
    return rows[0]?.count ?? -1
  }

  const listTwice = async (table: string, columns: string): Promise<unknown[]> =>
    (await database.query(`select ${columns} from ${table} group by ${columns} having count(*) > 1`)).rows

  it("records every breach once, at its exact time", async () => {
    const clocks = await count("true")
    const figures: number[] = []
    for (let kill = 0; kill < KILLS; kill += 1) {
      const sweep = startSweep()
      await untilAtWork(sweep)
      await sleep(((kill + 1) / KILLS) * LONGEST_MS)
      await killHard(sweep)
      figures.push(await count("clock.breached_at is not null"))
    }
    await finish(startSweep(), "Sweeping to the end")
    process.stdout.write(`killed sweeper: ${JSON.stringify({ kills: KILLS, clocks, breached_after_each: figures })}\n`)

    expect(clocks).toBeGreaterThanOrEqual(TICKETS)
    // The kills came while there was work: some of it had been done, and some was left.
    expect(figures.filter((breached) => breached > 0 && breached < clocks).length).toBeGreaterThan(KILLS / 2)
    expect(figures.at(-1)).toBeLessThan(clocks)

    expect(await count(`clock.next_step_at <= '${SWEEP_AT}'`)).toBe(0)
    expect(await count("clock.breached_at is distinct from clock.due_at")).toBe(0)
    expect(
      await count(`1 <> (select count(*) from sla_clock_event event
        where event.clock_id = clock.id and event.action = 'breach' and event.occurred_at = clock.due_at)`),
    ).toBe(0)
    expect(await listTwice("sla_clock_event", "clock_id, action, reason")).toEqual([])
    expect(await listTwice("sla_clock_event", "clock_id, position")).toEqual([])
    expect(await listTwice("sla_alert", "clock_id, kind, recipient")).toEqual([])
  })
})
