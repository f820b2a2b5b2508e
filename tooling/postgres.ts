import { spawnSync } from "node:child_process"
import { chownSync, existsSync, mkdirSync, renameSync, rmSync, writeFileSync } from "node:fs"
import { createServer } from "node:net"
import { join, resolve } from "node:path"
import { setTimeout as sleep } from "node:timers/promises"

import { Client } from "@medusajs/framework/pg"

import { type Account, chooseAccount } from "./postgres/account"
import { placeBinaries, placeCluster, placesOf } from "./postgres/place"
import { dismissPredecessor, OWNER } from "./postgres/predecessor"
import { spawnTethered, type Tethered } from "./tethered"

export interface RunningPostgres {
  readonly port: number
  /** Connection URL of a database in this cluster; the host is `localhost` because Medusa turns TLS on for any other name. */
  url(database: string): string
  /** Resolves when the server is gone, and its cluster too unless it is kept. */
  stop(): Promise<void>
}

const USER = "postgres"
const PASSWORD = "postgres"
const START_MS = 60_000

/** A TCP port that was free a moment ago, on loopback. */
export async function findFreePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const server = createServer()
    server.once("error", reject)
    server.listen(0, "127.0.0.1", () => {
      const address = server.address()
      const port = typeof address === "object" && address !== null ? address.port : 0
      server.close(() => resolve(port))
    })
  })
}

/**
 * Starts the PostgreSQL that ships inside npm, so that no service has to be installed. It ends with this process,
 * even if this process is killed.
 *
 * `directory` holds the cluster; with `keep` it is left in place for the next start. As root the server runs as another
 * account, and where that account cannot enter, the cluster lies under `/var/tmp` instead.
 */
export async function startPostgres(
  directory: string,
  options: { keep: boolean; port?: number },
): Promise<RunningPostgres> {
  const wanted = resolve(directory)
  const account = chooseAccount(wanted)
  const cluster = placeCluster(wanted, account)
  const binaries = placeBinaries(account)
  const port = options.port ?? (await findFreePort())

  if (!existsSync(join(cluster, "PG_VERSION"))) initialise(cluster, binaries, account)
  await dismissPredecessor(cluster, (oldPort) => urlOf(oldPort, USER))
  const server = spawnServer(cluster, binaries, account, port)
  const owner = await connectOwner(server, port)
  return {
    port,
    url: (database) => urlOf(port, database),
    stop: async () => {
      await owner.end().catch(() => undefined)
      await server.stop()
      if (!options.keep) await removeCluster(wanted)
    },
  }
}

/** Removes a cluster, wherever it came to lie. Throws if another launcher is using it. */
export async function removeCluster(directory: string): Promise<void> {
  for (const { cluster, root } of placesOf(directory)) {
    await dismissPredecessor(cluster, (port) => urlOf(port, USER))
    rmSync(root, { recursive: true, force: true })
  }
}

function urlOf(port: number, database: string): string {
  return `postgres://${USER}:${PASSWORD}@localhost:${port}/${database}`
}

/** Made beside and renamed, so that a cluster either is whole or is not there. */
function initialise(cluster: string, binaries: string, account: Account): void {
  const unfinished = `${cluster}.new`
  const passwordFile = `${cluster}.password`
  for (const path of [cluster, unfinished]) rmSync(path, { recursive: true, force: true })
  mkdirSync(unfinished, { mode: 0o700 })
  writeFileSync(passwordFile, `${PASSWORD}\n`, { mode: 0o600 })
  if (account.uid !== undefined && account.gid !== undefined) {
    for (const path of [unfinished, passwordFile]) chownSync(path, account.uid, account.gid)
  }
  // The builtin provider sorts the same on every machine and needs no locale installed.
  const locale = ["--encoding=UTF8", "--locale=C", "--locale-provider=builtin", "--builtin-locale=C.UTF-8"]
  const access = [`--username=${USER}`, "--auth=scram-sha-256", `--pwfile=${passwordFile}`]
  const args = [`--pgdata=${unfinished}`, ...access, ...locale, "--no-sync", "--no-instructions"]
  const made = spawnSync(join(binaries, "bin", "initdb"), args, { ...account, cwd: "/", encoding: "utf8" })
  rmSync(passwordFile, { force: true })
  if (made.status !== 0) throw new Error(`The database cluster could not be made: ${made.error ?? made.stderr}`)
  renameSync(unfinished, cluster)
}

function spawnServer(cluster: string, binaries: string, account: Account, port: number): Tethered {
  const settings = [
    "max_connections=300",
    // Test and demo data may vanish with the machine: durability is traded for speed.
    "fsync=off",
    "synchronous_commit=off",
    "full_page_writes=off",
    "listen_addresses=localhost",
    "unix_socket_directories=",
  ]
  return spawnTethered({
    command: join(binaries, "bin", "postgres"),
    args: ["-D", cluster, "-p", String(port), ...settings.flatMap((setting) => ["-c", setting])],
    cwd: "/",
    stdio: ["ignore", "ignore", "pipe"],
    signal: "SIGINT", // "fast shutdown": open connections are closed, nothing is lost
    reach: "detached",
    ...account,
  })
}

/** Waits for the server by connecting to it, and keeps that connection: it tells other launchers that we are here. */
async function connectOwner(server: Tethered, port: number): Promise<Client> {
  let log = ""
  server.process.stderr?.on("data", (chunk: Buffer) => {
    log = (log + chunk.toString("utf8")).slice(-4_000)
  })
  let hasEnded = false
  server.exited.then(
    () => (hasEnded = true),
    () => (hasEnded = true),
  )
  const start = Date.now()
  while (!hasEnded && Date.now() - start < START_MS) {
    const client = new Client({ connectionString: urlOf(port, "postgres"), application_name: OWNER })
    client.on("error", () => undefined) // the server going down is not news: `stop` is told by the process
    try {
      await client.connect()
      return client
    } catch {
      await client.end().catch(() => undefined)
      await sleep(50)
    }
  }
  await server.stop()
  throw new Error(`The database server did not start.\n${log}`)
}
