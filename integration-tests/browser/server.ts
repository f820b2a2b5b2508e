import { buildDashboard, isDashboardBuilt } from "../../demo/launch/dashboard"
import { finish, startMedusa, type MedusaProcess } from "../../demo/launch/medusa"
import { HOST, untilHealthy } from "../../demo/launch/server"
import { findFreePort } from "../../tooling/postgres"

export const STAFF = { email: "staff@shop.test", password: "staff-password" }

export interface RunningShop {
  readonly baseUrl: string
  stop(): Promise<void>
}

/**
 * A shop with its admin, in a process of its own as people run it: the test runner's server has no admin. The database
 * is the one that `tooling/with-postgres.ts` put into the environment.
 */
export async function startShop(): Promise<RunningShop> {
  const databaseUrl = process.env.DATABASE_URL
  if (!databaseUrl) throw new Error("DATABASE_URL is missing: run the browser tests by `npm run test:browser`")
  const port = await findFreePort()
  const medusa = (args: readonly string[], mode?: "production"): MedusaProcess =>
    startMedusa(args, { databaseUrl, port }, mode)

  await finish(medusa(["db:migrate", "--execute-safe-links", "--execute-safe-search"]), "Migrating the database")
  await finish(medusa(["user", "--email", STAFF.email, "--password", STAFF.password]), "Making the first user")
  if (!isDashboardBuilt()) await buildDashboard((args) => medusa(args, "production"))

  const server = medusa(["start", "--host", HOST, "--port", String(port)])
  // `localhost` and not the address: it is what the session cookie and the allowed origins know.
  const baseUrl = `http://localhost:${port}`
  await untilHealthy(server, baseUrl)
  return { baseUrl, stop: () => server.stop() }
}
