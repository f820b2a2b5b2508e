import { mkdirSync, readdirSync, rmSync, symlinkSync, writeFileSync } from "node:fs"
import { join } from "node:path"
import { setTimeout as sleep } from "node:timers/promises"

import { Client } from "@medusajs/framework/pg"

import { findFreePort } from "../../tooling/postgres"
import { makeScratch } from "../../tooling/scratch"
import { spawnTethered, type Tethered } from "../../tooling/tethered"
import { run, runWell, type Finished } from "./run"

const ROOT = join(__dirname, "..", "..")
const MEDUSA_CLI = join(ROOT, "node_modules/@medusajs/cli/cli.js")
const PLUGIN = "medusa-plugin-after-sales"
const BOOT_MS = 120_000
/** Peers that a shop need not have, and that this one has not. */
const OPTIONAL_PEERS: readonly string[] = ["typeorm"]

export interface PackedFile {
  readonly path: string
}

export interface Package {
  /** The tarball that would be published. */
  readonly tarball: string
  readonly files: readonly PackedFile[]
}

/** Builds the plugin as for publishing and packs it into `directory`. */
export async function packPlugin(directory: string): Promise<Package> {
  await runWell(process.execPath, [MEDUSA_CLI, "plugin:build"], { cwd: ROOT })
  const pack = ["pack", "--json", "--ignore-scripts", `--pack-destination=${directory}`]
  const { output } = await runWell("npm", pack, { cwd: ROOT })
  const [packed] = JSON.parse(output) as { filename: string; files: PackedFile[] }[]
  if (!packed) throw new Error(`npm packed nothing: ${output}`)
  return { tarball: join(directory, packed.filename), files: packed.files }
}

/** An empty Medusa project in a directory of its own, with the packed plugin installed and a database to itself. */
export class HostProject {
  readonly directory = makeScratch("host")
  private databaseUrl = ""

  async install({ tarball }: Package): Promise<void> {
    this.linkDependencies()
    const target = join(this.directory, "node_modules", PLUGIN)
    mkdirSync(target)
    await runWell("tar", ["-xzf", tarball, "-C", target, "--strip-components=1"], { cwd: this.directory })
    const dependencies = { [PLUGIN]: "*", "@medusajs/medusa": "*", "@medusajs/framework": "*" }
    this.write("package.json", JSON.stringify({ name: "host-shop", version: "1.0.0", dependencies }))
    this.write("medusa-config.ts", MEDUSA_CONFIG)
    this.write("tsconfig.json", JSON.stringify(TSCONFIG))
    mkdirSync(join(this.directory, "src"))
  }

  async createDatabase(): Promise<void> {
    const name = `host_${Date.now()}`
    const client = new Client({ connectionString: process.env.DATABASE_URL })
    await client.connect()
    await client.query(`create database ${name}`)
    await client.end()
    const url = new URL(process.env.DATABASE_URL ?? "")
    url.pathname = name
    this.databaseUrl = url.toString()
  }

  medusa(...args: string[]): Promise<Finished> {
    return runWell(process.execPath, [MEDUSA_CLI, ...args], { cwd: this.directory, env: this.environment() })
  }

  /** Boots with these plugin options until it ends by itself, which a shop with sound options never does. */
  async bootInVain(options: object): Promise<Finished> {
    const port = await findFreePort()
    const place = { cwd: this.directory, env: this.environment(options, port) }
    return run(process.execPath, [MEDUSA_CLI, "start"], place)
  }

  /** Evaluates an expression in a process that stands in the project, as the host's own code would. */
  async evaluate(expression: string): Promise<string> {
    const script = `process.stdout.write(String(${expression}))`
    const { output } = await runWell(process.execPath, ["-e", script], { cwd: this.directory, env: this.environment() })
    return output
  }

  async start(): Promise<{ readonly baseUrl: string; stop(): Promise<void> }> {
    const port = await findFreePort()
    const server = spawnTethered({
      command: process.execPath,
      args: [MEDUSA_CLI, "start"],
      cwd: this.directory,
      env: this.environment({}, port),
      stdio: ["ignore", "inherit", "inherit"],
      signal: "SIGTERM",
      reach: "group",
    })
    const baseUrl = `http://localhost:${port}`
    await waitUntilHealthy(baseUrl, server)
    return { baseUrl, stop: () => server.stop() }
  }

  /** Puts a file into the project. */
  write(name: string, text: string): void {
    writeFileSync(join(this.directory, name), text)
  }

  remove(): void {
    rmSync(this.directory, { recursive: true, force: true })
  }

  /** Our own dependencies stand in for an `npm install`; only the plugin itself is a real copy. */
  private linkDependencies(): void {
    const ours = join(ROOT, "node_modules")
    const theirs = join(this.directory, "node_modules")
    mkdirSync(theirs)
    const needed = readdirSync(ours).filter((name) => !OPTIONAL_PEERS.includes(name))
    for (const name of needed) symlinkSync(join(ours, name), join(theirs, name))
  }

  private environment(options: object = {}, port?: number): NodeJS.ProcessEnv {
    const { NODE_OPTIONS: _, TEST_KIND: __, ...inherited } = process.env
    return {
      ...inherited,
      NODE_ENV: "staging",
      DATABASE_URL: this.databaseUrl,
      AFTER_SALES_OPTIONS: JSON.stringify(options),
      MEDUSA_DISABLE_TELEMETRY: "true",
      ...(port === undefined ? {} : { PORT: String(port), HOST: "localhost" }),
    }
  }
}

async function waitUntilHealthy(baseUrl: string, server: Tethered): Promise<void> {
  const deadline = Date.now() + BOOT_MS
  let status: number | null = null
  server.exited.then(
    (ended) => (status = ended),
    () => (status = 1),
  )
  while (Date.now() < deadline && status === null) {
    const isHealthy = await fetch(`${baseUrl}/health`).then(
      (answer) => answer.ok,
      () => false,
    )
    if (isHealthy) return
    await sleep(200)
  }
  await server.stop()
  throw new Error(status === null ? "The shop did not start in time" : `The shop ended with status ${status}`)
}

const MEDUSA_CONFIG = `import { defineConfig } from "@medusajs/framework/utils"

module.exports = defineConfig({
  admin: { disable: true },
  projectConfig: {
    databaseUrl: process.env.DATABASE_URL,
    http: { storeCors: "*", adminCors: "*", authCors: "*", jwtSecret: "test", cookieSecret: "test" },
  },
  plugins: [{ resolve: "${PLUGIN}", options: JSON.parse(process.env.AFTER_SALES_OPTIONS ?? "{}") }],
})
`

const TSCONFIG = {
  compilerOptions: {
    target: "ES2021",
    module: "Node16",
    moduleResolution: "Node16",
    esModuleInterop: true,
    experimentalDecorators: true,
    emitDecoratorMetadata: true,
    skipLibCheck: true,
    strict: true,
  },
  "ts-node": { swc: true },
  include: ["**/*"],
}
