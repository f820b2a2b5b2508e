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

/** Names the variable in which `start-shared-shop.ts` leaves the address and the staff of the shop for all specs. */
export const SHARED_SHOP = "AFTER_SALES_SHARED_SHOP"

/**
 * A shop with its admin, in a process of its own as people run it: the test runner's server has no admin. That of the
 * whole run, unless a database is named: whoever fills a shop of his own starts it on that.
 */
export async function startShop(databaseUrl?: string): Promise<RunningShop> {
  if (databaseUrl) return bootShop(databaseUrl)
  const shared = process.env[SHARED_SHOP]
  if (!shared) throw new Error("There is no shared shop: run the browser tests by `npm run test:browser`")
  return { ...(JSON.parse(shared) as Omit<RunningShop, "stop">), stop: async () => undefined }
}

/** Every new database is migrated: it is a copy of one that is. */
export async function bootShop(databaseUrl: string): Promise<RunningShop> {
  const port = await findFreePort()
  const medusa = (args: readonly string[], mode?: "production"): MedusaProcess =>
    startMedusa(args, { databaseUrl, port }, mode)

  // A name of its own for every start: a user is made only once.
  const staff = { email: `staff-${port}@shop.test`, password: "staff-password" }
  await finish(medusa(["user", "--email", staff.email, "--password", staff.password]), "Making a user")
  if (!isDashboardBuilt()) await buildDashboard((args) => medusa(args, "production"))

  const server = medusa(["start", "--host", HOST, "--port", String(port)])
  // `localhost` and not the address: it is what the session cookie and the allowed origins know.
  const baseUrl = `http://localhost:${port}`
  await untilHealthy(server, baseUrl)
  return { baseUrl, staff, stop: () => server.stop() }
}
