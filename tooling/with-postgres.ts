import { spawn } from "node:child_process"
import { chmodSync, mkdtempSync } from "node:fs"
import { tmpdir } from "node:os"
import { join } from "node:path"

import { startPostgres } from "./postgres"

/** Runs a command with a throw-away database cluster in its environment: `with-postgres jest …`. */
async function main(): Promise<void> {
  const [command, ...args] = process.argv.slice(2)
  if (!command) throw new Error("with-postgres: name a command to run")

  const parent = mkdtempSync(join(tmpdir(), "after-sales-"))
  chmodSync(parent, 0o755) // as root, the server runs as another user who must be able to enter
  const postgres = await startPostgres(join(parent, "db"), { keep: false })
  const child = spawn(command, args, {
    stdio: "inherit",
    env: {
      ...process.env,
      DB_HOST: "localhost",
      DB_PORT: String(postgres.port),
      DB_USERNAME: "postgres",
      DB_PASSWORD: "postgres",
      DATABASE_URL: postgres.url("postgres"),
      MEDUSA_DISABLE_TELEMETRY: "true",
    },
  })
  const code = await new Promise<number>((resolve) => child.once("exit", (status) => resolve(status ?? 1)))
  await postgres.stop()
  process.exit(code)
}

void main()
