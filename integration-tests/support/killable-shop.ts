import { readFileSync } from "node:fs"
import { join } from "node:path"

import { Client } from "@medusajs/framework/pg"

import { finish, startMedusa, type MedusaProcess, type MedusaSettings } from "../../demo/launch/medusa"
import { HOST, untilHealthy } from "../../demo/launch/server"
import { bearer } from "../../demo/seed/api"
import { catalogue } from "../../demo/seed/catalogue"
import { customers } from "../../demo/seed/people/customers"
import { registerCustomer } from "../../demo/seed/people/register"
import { buildShop } from "../../demo/seed/shop/build-shop"
import { findFreePort } from "../../tooling/postgres"
import type { TestShop } from "./shop"

const STAFF = { email: "staff@killed.test", password: "staff-password" }
const RECONCILE_LATER = join(__dirname, "reconcile-later.ts")

/** A shop whose server is a process of its own, so that it can be killed without a chance to act. */
export interface KillableShop {
  readonly test: TestShop
  readonly database: Client
  start(): Promise<void>
  /** As the machine's power cut would: nothing is finished, nothing is said. Resolves when the process is gone. */
  kill(): Promise<void>
  /**
   * Runs reconcile in a process of its own, late enough for it to believe that no verb is still at work, and counts
   * what it corrected. Throws if it had to leave anything.
   */
  reconcileLater(): Promise<number>
  stop(): Promise<void>
}

/** Opened on a database of its own within the cluster that `tooling/with-postgres.ts` put into the environment. */
export async function openKillableShop(name: string): Promise<KillableShop> {
  const settings = await prepareDatabase(name)
  const { databaseUrl } = settings
  const baseUrl = `http://${HOST}:${settings.port}`
  await finish(startMedusa(["user", "--email", STAFF.email, "--password", STAFF.password], settings), "Making a user")

  let server = await startServer(settings, baseUrl)
  const test = await furnish(baseUrl, databaseUrl).catch(async (error: unknown) => {
    await server.stop()
    throw error
  })
  const database = new Client({ connectionString: databaseUrl })
  await database.connect()
  return {
    test,
    database,
    start: async () => {
      server = await startServer(settings, baseUrl)
    },
    kill: () => killHard(server),
    reconcileLater: async () => {
      const reconciling = startMedusa(["exec", RECONCILE_LATER], settings)
      await finish(reconciling, "Reconciling")
      return (readFileSync(reconciling.logFile, "utf8").match(/: corrected/g) ?? []).length
    },
    stop: async () => {
      await database.end()
      await server.stop()
    },
  }
}

/** An empty database with every table, and a port, for processes that are killed. */
export async function prepareDatabase(name: string): Promise<MedusaSettings> {
  const databaseUrl = await createDatabase(name)
  const settings = { databaseUrl, port: await findFreePort(), env: { DISABLE_MEDUSA_ADMIN: "true" } }
  const migrate = ["db:migrate", "--execute-safe-links", "--execute-safe-search"]
  await finish(startMedusa(migrate, settings), "Migrating the database")
  return settings
}

/** As the machine's power cut would: the whole group, so that the shell that watches over it does not say goodbye for it. */
export async function killHard({ process: { pid }, exited }: MedusaProcess): Promise<void> {
  if (pid !== undefined) process.kill(-pid, "SIGKILL")
  await exited
}

async function createDatabase(name: string): Promise<string> {
  const cluster = process.env.DATABASE_URL
  if (!cluster) throw new Error("DATABASE_URL is missing: run this by `npm run test:http`")
  const client = new Client({ connectionString: cluster })
  await client.connect()
  await client.query(`create database ${name}`)
  await client.end()
  const url = new URL(cluster)
  url.pathname = name
  return url.toString()
}

async function startServer(settings: MedusaSettings, baseUrl: string): Promise<MedusaProcess> {
  const server = startMedusa(["start", "--host", HOST, "--port", String(settings.port)], settings)
  await untilHealthy(server, baseUrl)
  return server
}

/** The generic preset, one product and one customer, all over HTTP. */
async function furnish(baseUrl: string, databaseUrl: string): Promise<TestShop> {
  const products = catalogue.filter(({ handle }) => handle === "blue-willow-tea-set")
  const shop = await buildShop({ ...STAFF, baseUrl }, products)
  await shop.admin.post("/admin/after-sales/setup", { preset: "generic" })
  const owner = await registerCustomer(shop, customers.anna, "owner-password")
  const as: TestShop["as"] = (customer) => shop.store.with(bearer(customer.token))
  return { shop, databaseUrl, admin: shop.admin, owner, stranger: owner, as }
}
