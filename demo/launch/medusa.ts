import { mkdirSync, openSync, closeSync, readFileSync } from "node:fs"
import { join } from "node:path"

import { spawnTethered, type Tethered } from "../../tooling/tethered"
import { paths } from "./paths"

/** What every Medusa process of the demo has in common. */
export interface MedusaSettings {
  readonly databaseUrl: string
  readonly port: number
  /** The project that is started; this repository unless given. */
  readonly directory?: string
  readonly env?: Readonly<Record<string, string>>
}

export type MedusaProcess = Tethered & { readonly logFile: string }

const medusaCli = join(paths.root, "node_modules/@medusajs/cli/cli.js")

/** Starts `medusa …` with its output in a log of its own; it ends with us. */
export function startMedusa(
  args: readonly string[],
  settings: MedusaSettings,
  mode: "demo" | "production" = "demo",
): MedusaProcess {
  mkdirSync(paths.logs, { recursive: true })
  const logFile = join(paths.logs, `${String(args[0]).replaceAll(":", "-")}-${settings.port}.log`)
  const log = openSync(logFile, "w")
  const medusa = spawnTethered({
    command: process.execPath,
    args: [medusaCli, ...args],
    cwd: settings.directory ?? paths.root,
    stdio: ["ignore", log, log],
    signal: "SIGTERM",
    reach: "group",
    env: environmentOf(settings, mode),
  })
  closeSync(log)
  return { ...medusa, logFile }
}

/** Runs `medusa …` to its end. A failure throws with the last lines of its log. */
export async function finish(medusa: MedusaProcess, what: string): Promise<void> {
  const status = await medusa.exited
  if (status !== 0) throw new Error(`${what} failed (status ${status}).\n${tailOf(medusa.logFile)}`)
}

export function tailOf(logFile: string): string {
  const lines = readFileSync(logFile, "utf8").trimEnd().split("\n")
  return [...lines.slice(-15), `The whole log: ${logFile}`].join("\n")
}

/**
 * `demo` is neither `development`, which would compile the dashboard in the browser, nor `production`, which sends the
 * session cookie over https only.
 */
function environmentOf({ databaseUrl, port, env }: MedusaSettings, mode: "demo" | "production"): NodeJS.ProcessEnv {
  const origins = [`http://localhost:${port}`, `http://127.0.0.1:${port}`]
  return {
    ...process.env,
    ...env,
    NODE_ENV: mode,
    DATABASE_URL: databaseUrl,
    PRIVATE_UPLOAD_DIR: paths.pictures,
    MEDUSA_DISABLE_TELEMETRY: "true",
    ADMIN_CORS: origins.join(","),
    AUTH_CORS: ["http://localhost:8000", ...origins].join(","),
    STORE_CORS: ["http://localhost:8000", ...origins].join(","),
  }
}
