import { existsSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from "node:fs"
import { dirname, join } from "node:path"

import { fingerprint } from "./fingerprint"
import { finish, type MedusaProcess } from "./medusa"
import { paths } from "./paths"

const INPUTS = ["src/admin", "src/domain", "src/types", "medusa-config.ts", "package-lock.json"]

const mark = join(paths.dashboard, ".built-from")
/** Where `medusa build --admin-only` leaves its result. */
const built = join(paths.root, ".medusa/admin")

/** Is the dashboard that would be served the one these sources make? */
export function isDashboardBuilt(): boolean {
  return existsSync(mark) && readFileSync(mark, "utf8") === fingerprint(INPUTS)
}

/** Builds the dashboard with our pages in it. The mark is written last: a build that was interrupted has none. */
export async function buildDashboard(start: (args: readonly string[]) => MedusaProcess): Promise<void> {
  const sources = fingerprint(INPUTS)
  await finish(start(["build", "--admin-only", "--no-lint"]), "Building the dashboard")
  rmSync(paths.dashboard, { recursive: true, force: true })
  mkdirSync(dirname(paths.dashboard), { recursive: true })
  renameSync(built, paths.dashboard)
  writeFileSync(mark, sources)
}
