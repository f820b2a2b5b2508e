import { rmSync } from "node:fs"

import { findFreePort, removeCluster, startPostgres } from "../tooling/postgres"
import { checkDemo } from "./check/check-demo"
import { buildDashboard, isDashboardBuilt } from "./launch/dashboard"
import { currentMigrations, type DemoRecord, recordMigrations, recordShop, takeDatabase } from "./launch/database"
import { finish, type MedusaProcess, startMedusa, tailOf } from "./launch/medusa"
import { type DemoOptions, parseDemoOptions } from "./launch/options"
import { paths } from "./launch/paths"
import { createProgress, type Progress } from "./launch/progress"
import { ADMIN, announce, findRunningDemo, toReadyDemo, unannounce } from "./launch/ready"
import { assertPortIsFree, HOST, untilHealthy } from "./launch/server"
import { MAILBOX_VARIABLE, openMailbox } from "./mailbox/mailbox"
import { type Clock, openClock } from "./seed/clock"
import { type DemoShop, seedDemoShop } from "./seed/demo-shop"
import { GATEWAY_SECRET } from "./seed/tickets/gateway"
import { SETTLEMENT_APPROVAL_ABOVE } from "./seed/terms/set-limits"

/** Seconds each task takes on a small machine the first time: what the progress bar is made of. */
const WEIGHTS = { database: 2, dashboard: 30, migrations: 17, user: 5, server: 5, seed: 95 }

const SERVER_ENVIRONMENT = {
  NOTIFICATION_PROVIDER: paths.mailboxProvider,
  [MAILBOX_VARIABLE]: paths.mailbox,
  DEMO_CLOCK: paths.clock,
  NODE_OPTIONS: `--require ${JSON.stringify(paths.timeMachine)}`,
  INBOUND_SECRET: GATEWAY_SECRET,
  // Everybody who tries the demo does it from one address.
  GUEST_LINKS_PER_HOUR: "20",
  SETTLEMENT_APPROVAL_ABOVE: JSON.stringify(SETTLEMENT_APPROVAL_ABOVE),
}

/** Undone in reverse, whether the demo ends well, badly or by Ctrl-C. */
const running: { stop(): Promise<void> }[] = []
let isEnding = false

async function end(status: number): Promise<never> {
  isEnding = true
  for (const thing of running.reverse()) await thing.stop()
  process.exit(status)
}

/** What the tasks of a start share. */
interface Opening {
  readonly options: DemoOptions
  readonly progress: Progress
  readonly databaseUrl: string
  readonly record: DemoRecord
  medusa(args: readonly string[], mode?: "production"): MedusaProcess
}

/** From nothing, or from what the last start left, to a shop that answers. */
async function openDemo(options: DemoOptions, progress: Progress): Promise<{ shop: DemoShop; server: MedusaProcess }> {
  const databaseUrl = await progress.during("Database", WEIGHTS.database, () => openDatabase(options))
  const record = await takeDatabase(databaseUrl, options.isFresh)
  if (options.isFresh) rmSync(paths.dashboard, { recursive: true, force: true })
  if (!record.shop)
    for (const path of [paths.mailbox, paths.guestSessions]) rmSync(path, { recursive: true, force: true })
  const medusa: Opening["medusa"] = (args, mode) => {
    const started = startMedusa(args, { databaseUrl, port: options.port, env: SERVER_ENVIRONMENT }, mode)
    running.push(started)
    return started
  }
  const opening = { options, progress, databaseUrl, record, medusa }
  await Promise.all([prepareDatabase(opening), prepareDashboard(opening)])

  const baseUrl = `http://${HOST}:${options.port}`
  // Before the server starts, which keeps the real time for good once it finds no clock.
  const clock = record.shop ? undefined : openClock(paths.clock)
  const server = medusa(["start", "--host", HOST, "--port", String(options.port)])
  await progress.during("Server", WEIGHTS.server, () => untilHealthy(server, baseUrl))
  const shop = record.shop ?? (clock && (await seed(opening, baseUrl, clock)))
  if (!shop) throw new Error("A shop without a record is seeded")
  return { shop, server }
}

async function openDatabase({ databaseUrl, isFresh }: DemoOptions): Promise<string> {
  if (databaseUrl) return databaseUrl
  if (isFresh) await removeCluster(paths.cluster)
  const postgres = await startPostgres(paths.cluster, { keep: true, port: await findFreePort() })
  running.push(postgres)
  return postgres.url("demo")
}

async function prepareDatabase({ progress, databaseUrl, record, medusa }: Opening): Promise<void> {
  const migrations = currentMigrations()
  if (record.migratedFrom !== migrations) {
    const args = ["db:migrate", "--execute-safe-links", "--execute-safe-search"]
    await progress.during("Migrations", WEIGHTS.migrations, () => finish(medusa(args), "Migrating the database"))
    await recordMigrations(databaseUrl, migrations)
  }
  if (record.shop) return
  const args = ["user", "--email", ADMIN.email, "--password", ADMIN.password]
  await progress.during("Staff", WEIGHTS.user, () => finish(medusa(args), "Making the first user"))
}

async function prepareDashboard({ progress, medusa }: Opening): Promise<void> {
  if (isDashboardBuilt()) return
  const build = () => buildDashboard((args) => medusa(args, "production"))
  await progress.during("Dashboard", WEIGHTS.dashboard, build)
}

async function seed({ progress, databaseUrl }: Opening, baseUrl: string, clock: Clock): Promise<DemoShop> {
  const access = { baseUrl, ...ADMIN }
  const shop = await progress.during("Orders", WEIGHTS.seed, (onProgress) =>
    seedDemoShop(access, { databaseUrl, mailbox: openMailbox(paths.mailbox), now: new Date(), clock, onProgress }),
  )
  await recordShop(databaseUrl, shop)
  return shop
}

async function main(): Promise<void> {
  const options = parseDemoOptions(process.argv.slice(2), process.env)
  const neighbour = options.isCheck ? await findRunningDemo() : undefined
  if (neighbour) {
    process.exitCode = await checkDemo(neighbour, process.stdout)
    return
  }
  await assertPortIsFree(options.port)
  const progress = createProgress(
    Object.values(WEIGHTS).reduce((sum, weight) => sum + weight),
    process.stdout,
  )
  let isReady = false
  for (const signal of ["SIGINT", "SIGTERM", "SIGHUP"] as const) {
    process.on(signal, () => {
      if (isEnding) return
      progress.end()
      void end(isReady ? 0 : 130)
    })
  }
  try {
    const { shop, server } = await openDemo(options, progress)
    progress.end()
    const demo = toReadyDemo(shop, options.port)
    if (options.isCheck) await end(await checkDemo(demo, process.stdout))
    announce(demo, process.stdout)
    running.push({ stop: () => Promise.resolve(unannounce()) })
    isReady = true
    const status = await server.exited
    if (!isEnding) throw new Error(`The server ended (status ${status}).\n${tailOf(server.logFile)}`)
  } catch (error) {
    if (isEnding) return
    progress.end()
    process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`)
    await end(1)
  }
}

main().catch((error: unknown) => {
  process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`)
  process.exitCode = 1
})
