import { buildDashboard, isDashboardBuilt } from "../../demo/launch/dashboard"
import { finish, startMedusa, type MedusaProcess } from "../../demo/launch/medusa"
import { HOST, untilHealthy } from "../../demo/launch/server"
import { findFreePort } from "../../tooling/postgres"

export interface RunningShop {
  readonly baseUrl: string
  /** Who signs in. */
  readonly staff: { readonly email: string; readonly password: string }
  stop(): Promise<void>
}

/**
 * A shop with its admin, in a process of its own as people run it: the test runner's server has no admin. The database
 * is the one that `tooling/with-postgres.ts` put into the environment, unless another is named.
 */
export async function startShop(databaseUrl = process.env.DATABASE_URL): Promise<RunningShop> {
  if (!databaseUrl) throw new Error("DATABASE_URL is missing: run the browser tests by `npm run test:browser`")
  const port = await findFreePort()
  const medusa = (args: readonly string[], mode?: "production"): MedusaProcess =>
    startMedusa(args, { databaseUrl, port }, mode)

  await finish(medusa(["db:migrate", "--execute-safe-links", "--execute-safe-search"]), "Migrating the database")
  // A name of its own for every start: the tests of one run share a database, and a user is made only once.
  const staff = { email: `staff-${port}@shop.test`, password: "staff-password" }
  await finish(medusa(["user", "--email", staff.email, "--password", staff.password]), "Making a user")
  if (!isDashboardBuilt()) await buildDashboard((args) => medusa(args, "production"))

  const server = medusa(["start", "--host", HOST, "--port", String(port)])
  // `localhost` and not the address: it is what the session cookie and the allowed origins know.
  const baseUrl = `http://localhost:${port}`
  await untilHealthy(server, baseUrl)
  return { baseUrl, staff, stop: () => server.stop() }
}
