import { rmSync } from "node:fs"
import { join } from "node:path"

import { Client } from "@medusajs/framework/pg"

import { createTables } from "../../tooling/crowd/create-tables"
import type { MovedIn } from "../../tooling/move-in-alone"
import { writePastRequests } from "../../tooling/past-requests"
import { makeScratch } from "../../tooling/scratch"
import { spawnTethered } from "../../tooling/tethered"
import { createDatabase } from "../support/database"
import { runWell } from "../support/run"

jest.setTimeout(180_000)

const ROWS = 20_000
const BATCH = 500
const ROOT = join(__dirname, "../..")
const ARGUMENTS = [join(ROOT, "node_modules/jiti/lib/jiti-cli.mjs"), join(ROOT, "tooling/move-in-alone.ts")]

describe("moving in", () => {
  const directory = makeScratch("kill")
  const words = ["run", "requests", join(directory, "requests.csv")]
  const clients: Client[] = []

  beforeAll(() => writePastRequests(join(directory, "requests.csv"), ROWS))

  afterAll(async () => {
    for (const client of clients) await client.end()
    rmSync(directory, { recursive: true, force: true })
  })

  async function openShop(name: string) {
    const DATABASE_URL = await createDatabase(`${name}_${Date.now()}`)
    await (await createTables(DATABASE_URL)).close(true)
    const client = new Client({ connectionString: DATABASE_URL })
    await client.connect()
    clients.push(client)
    return {
      place: { cwd: ROOT, env: { ...process.env, DATABASE_URL, NODE_OPTIONS: "" } },
      count: async (): Promise<number> =>
        (await client.query("select count(*)::int as n from imported_case")).rows[0].n,
      /** Of every row but when it was written. */
      fingerprint: async (): Promise<string> => {
        const { rows } = await client.query(
          `select md5(string_agg((to_jsonb(imported_case) - 'created_at' - 'updated_at')::text, '' order by id)) as of_all
             from imported_case`,
        )
        return rows[0].of_all
      },
    }
  }

  type Place = Parameters<typeof runWell>[2]
  const moveIn = async (place: Place): Promise<MovedIn> =>
    JSON.parse((await runWell(process.execPath, [...ARGUMENTS, ...words], place)).output) as MovedIn

  it("that is killed halfway is run again and ends with the same rows", async () => {
    const undisturbed = await openShop("undisturbed")
    expect(await moveIn(undisturbed.place)).toMatchObject({ kept: ROWS })

    const killed = await openShop("killed")
    const child = spawnTethered({
      ...{ command: process.execPath, args: [...ARGUMENTS, ...words], ...killed.place },
      ...{ stdio: ["ignore", "ignore", "inherit"], signal: "SIGTERM", reach: "group" },
    })
    while ((await killed.count()) < 2 * BATCH && child.process.exitCode === null) {
      // Asking is all the waiting there is.
    }
    if (child.process.pid !== undefined) process.kill(-child.process.pid, "SIGKILL")
    await child.exited
    const left = await killed.count()
    expect(left).toBeGreaterThan(0)
    expect(left).toBeLessThan(ROWS)
    expect(left % BATCH).toBe(0)

    expect(await moveIn(killed.place)).toMatchObject({ read: ROWS, kept: ROWS - left, there_already: left, misfits: 0 })
    expect(await killed.fingerprint()).toBe(await undisturbed.fingerprint())
  })
})
