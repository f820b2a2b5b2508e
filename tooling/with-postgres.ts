import { chmodSync, mkdirSync, rmSync } from "node:fs"
import { join } from "node:path"

import { startPostgres } from "./postgres"
import { makeScratch } from "./scratch"
import { spawnTethered } from "./tethered"

/** Runs a command with a throw-away database cluster and folder for files in its environment: `with-postgres jest …`. */
async function main(): Promise<void> {
  const [command, ...args] = process.argv.slice(2)
  if (!command) throw new Error("with-postgres: name a command to run")

  const parent = makeScratch("db")
  chmodSync(parent, 0o755) // as root, the server runs as another user who must be able to enter
  const ending = new AbortController()
  for (const signal of ["SIGINT", "SIGTERM", "SIGHUP"] as const) process.once(signal, () => ending.abort())
  try {
    const env = { ...process.env, PRIVATE_UPLOAD_DIR: join(parent, "pictures") }
    mkdirSync(env.PRIVATE_UPLOAD_DIR)
    process.exitCode = await runWithDatabase({ command, args, env }, join(parent, "db"), ending.signal)
  } finally {
    rmSync(parent, { recursive: true, force: true })
  }
}

/** Kinds of tests whose files boot Medusas on databases of their own. */
const BOOTS: ReadonlySet<string> = new Set(["http", "together", "browser"])
/**
 * Every database is a copy of `template1`: migrated once, nobody has to migrate his own. Should it fail, each file does,
 * and says what is wrong.
 */
const MIGRATE = ["medusa", "db:migrate", "--execute-safe-links", "--execute-safe-search", "--skip-scripts"] as const

interface Command {
  readonly command: string
  readonly args: string[]
  readonly env: NodeJS.ProcessEnv
}

async function runWithDatabase({ command, args, env }: Command, directory: string, ending: AbortSignal) {
  const postgres = await startPostgres(directory, { keep: false })
  const run = async (what: string, arguments_: readonly string[], database: string, output: "inherit" | "ignore") => {
    if (ending.aborted) return 1
    const child = spawnTethered({
      command: what,
      args: arguments_,
      stdio: ["inherit", output, "inherit"],
      signal: "SIGTERM",
      reach: "alone",
      env: {
        ...env,
        DB_HOST: "localhost",
        DB_PORT: String(postgres.port),
        DB_USERNAME: "postgres",
        DB_PASSWORD: "postgres",
        DATABASE_URL: postgres.url(database),
        MEDUSA_DISABLE_TELEMETRY: "true",
      },
    })
    ending.addEventListener("abort", () => void child.stop())
    return child.exited
  }
  try {
    if (BOOTS.has(env.TEST_KIND ?? "")) await run(MIGRATE[0], MIGRATE.slice(1), "template1", "ignore")
    return await run(command, args, "postgres", "inherit")
  } finally {
    await postgres.stop()
  }
}

main().catch((error: unknown) => {
  process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`)
  process.exitCode = 1
})
