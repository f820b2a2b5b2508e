import { existsSync, readFileSync, rmSync } from "node:fs"
import { join } from "node:path"
import { setTimeout as sleep } from "node:timers/promises"

import { Client } from "@medusajs/framework/pg"

/** The name of the one connection every launcher holds: while it is there, the cluster is somebody's. */
export const OWNER = "after-sales launcher"

const PATIENCE_MS = 15_000
/** How long a process that does not answer on its port may still be a server on its way out. */
const SILENCE_MS = 3_000

/**
 * Makes room for a new server on this cluster. A `postmaster.pid` may be stale (its number may even belong to another
 * program by now), may name a server that is just ending because its launcher was killed, one that was orphaned, or one
 * that another launcher is using: only the last is an error. The port tells them apart, never the process number alone.
 */
export async function dismissPredecessor(cluster: string, urlOf: (port: number) => string): Promise<void> {
  const lockFile = join(cluster, "postmaster.pid")
  const start = Date.now()
  let lastAnswer = start
  while (existsSync(lockFile)) {
    const [pidLine, , , portLine] = readFileSync(lockFile, "utf8").split("\n")
    const pid = Number(pidLine)
    if (!isAlive(pid)) break
    const answer = await ask(urlOf(Number(portLine)), cluster)
    if (answer === "owned") throw new Error(`Another process is using the database in ${cluster}; end it first.`)
    if (answer === "orphaned") process.kill(pid, "SIGINT")
    if (answer !== "silent") lastAnswer = Date.now()
    if (Date.now() - lastAnswer > SILENCE_MS) break
    if (Date.now() - start > PATIENCE_MS) throw new Error(`An old database server (process ${pid}) does not end.`)
    await sleep(100)
  }
  rmSync(lockFile, { force: true })
}

type Answer = "owned" | "orphaned" | "ending" | "silent"

async function ask(url: string, cluster: string): Promise<Answer> {
  const client = new Client({ connectionString: url, connectionTimeoutMillis: 1_000 })
  client.on("error", () => undefined)
  try {
    await client.connect()
    const result = await client.query<{ directory: string; owners: number }>(
      `select current_setting('data_directory') as directory,
              (select count(*)::int from pg_stat_activity where application_name = $1) as owners`,
      [OWNER],
    )
    const row = result.rows[0]
    if (row?.directory !== cluster) return "silent"
    return row.owners > 0 ? "owned" : "orphaned"
  } catch (error) {
    const isRefusedByServer = error instanceof Error && "code" in error && error.code === "57P03"
    return isRefusedByServer ? "ending" : "silent"
  } finally {
    await client.end().catch(() => undefined)
  }
}

function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0)
    return true
  } catch (error) {
    return error instanceof Error && "code" in error && error.code === "EPERM"
  }
}
