import { chmodSync, mkdirSync, rmSync, symlinkSync, writeFileSync } from "node:fs"
import { join } from "node:path"

import { finish, startMedusa, type MedusaProcess, type MedusaSettings } from "../demo/launch/medusa"
import { paths } from "../demo/launch/paths"
import { HOST, untilHealthy } from "../demo/launch/server"
import { catalogue } from "../demo/seed/catalogue"
import { customers } from "../demo/seed/people/customers"
import { registerCustomer, type Customer } from "../demo/seed/people/register"
import { buildShop } from "../demo/seed/shop/build-shop"
import type { Shop } from "../demo/seed/shop/shop"
import { findFreePort, startPostgres } from "../tooling/postgres"
import { makeScratch } from "../tooling/scratch"

const STAFF = { email: "staff@bench.test", password: "bench-password" }

/** No dashboard, and core's own return route as core ships it, to be measured against. */
const BENCH_ENV = { DISABLE_MEDUSA_ADMIN: "true", CORE_STORE_RETURNS: "leave" }

export interface BenchShop {
  readonly shop: Shop
  readonly customer: Customer
  readonly databaseUrl: string
  /** Ends the server and starts another on the same database. */
  restart(): Promise<void>
  stop(): Promise<void>
}

/** A server of its own process with a database of its own and a few goods; `directory` is the project it runs. */
export async function startBenchShop(directory: string = paths.root): Promise<BenchShop> {
  const parent = makeScratch("bench")
  chmodSync(parent, 0o755) // as root, the database runs as another user who must be able to enter
  const postgres = await startPostgres(join(parent, "db"), { keep: false })
  const databaseUrl = postgres.url("postgres")
  const settings = { databaseUrl, port: await findFreePort(), directory, env: BENCH_ENV }
  let server = await prepareServer(settings).catch(async (error: unknown) => {
    await postgres.stop()
    removeScratch(parent, directory)
    throw error
  })
  const restart = async () => {
    await server.stop()
    server = await startServer(settings)
  }
  const stop = async () => {
    await server.stop()
    await postgres.stop()
    removeScratch(parent, directory)
  }
  try {
    const shop = await buildShop({ ...STAFF, baseUrl: `http://${HOST}:${settings.port}` }, catalogue.slice(0, 8))
    const [person] = Object.values(customers)
    if (!person) throw new Error("The demo has no customers")
    return { shop, databaseUrl, restart, stop, customer: await registerCustomer(shop, person, "bench-password") }
  } catch (error) {
    await stop()
    throw error
  }
}

/** The database's directory, and the project's unless it is ours. */
function removeScratch(...directories: readonly string[]): void {
  for (const directory of directories) {
    if (directory !== paths.root) rmSync(directory, { recursive: true, force: true })
  }
}

async function prepareServer(settings: MedusaSettings): Promise<MedusaProcess> {
  const migrate = ["db:migrate", "--execute-safe-links", "--execute-safe-search"]
  await finish(startMedusa(migrate, settings), "Migrating the database")
  await finish(startMedusa(["user", "--email", STAFF.email, "--password", STAFF.password], settings), "Making a user")
  return startServer(settings)
}

async function startServer(settings: MedusaSettings): Promise<MedusaProcess> {
  const server = startMedusa(["start", "--host", HOST, "--port", String(settings.port)], settings)
  await untilHealthy(server, `http://${HOST}:${settings.port}`)
  return server
}

/** An empty Medusa project beside ours: the same packages, no plugin. */
export function makeBareProject(): string {
  const directory = makeScratch("bare")
  symlinkSync(join(paths.root, "node_modules"), join(directory, "node_modules"))
  mkdirSync(join(directory, "src"))
  writeFileSync(
    join(directory, "package.json"),
    JSON.stringify({ name: "bare", version: "0.0.0", dependencies: { "@medusajs/medusa": "2.21.2" } }),
  )
  writeFileSync(join(directory, "tsconfig.json"), JSON.stringify({ extends: join(paths.root, "tsconfig.json") }))
  writeFileSync(
    join(directory, "medusa-config.ts"),
    `import { defineConfig } from "@medusajs/framework/utils"
module.exports = defineConfig({
  admin: { disable: true },
  projectConfig: {
    databaseUrl: process.env.DATABASE_URL,
    http: {
      storeCors: "http://localhost", adminCors: "http://localhost", authCors: "http://localhost",
      jwtSecret: "bench", cookieSecret: "bench",
    },
  },
})
`,
  )
  return directory
}
