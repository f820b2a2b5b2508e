const MINUTE = 60_000

/** One command that says yes or no (`gate`), or runs many tests and reports each (`jest`). */
export interface Step {
  readonly name: string
  readonly kind: "gate" | "jest"
  readonly command: readonly [string, ...string[]]
  readonly env?: Readonly<Record<string, string>>
  /** A step that takes longer hangs: it is ended and counts as failed. */
  readonly limitMs: number
}

function gate(name: string, ...command: [string, ...string[]]): Step {
  return { name, kind: "gate", command, limitMs: 10 * MINUTE }
}

/**
 * Tests that boot a Medusa. Each file leaves a whole application behind in memory, so a worker that has grown is
 * replaced before the next file.
 */
function booting(name: string, minutes: number, { workers = 1, kind = name } = {}): Step {
  const jest = ["jest", `--maxWorkers=${workers}`, "--workerIdleMemoryLimit=900MB", "--forceExit"]
  return {
    name,
    kind: "jest",
    command: ["jiti", "tooling/with-postgres.ts", ...jest],
    env: { TEST_KIND: kind, NODE_OPTIONS: "--experimental-vm-modules", LOG_LEVEL: process.env.LOG_LEVEL ?? "warn" },
    limitMs: minutes * MINUTE,
  }
}

/** Everything `npm test` checks, quickest to fail first. */
export const STEPS: readonly Step[] = [
  gate("types", "tsc", "-p", "tsconfig.check.json"),
  gate("types-admin", "tsc", "-p", "src/admin/tsconfig.json"),
  gate("lint", "eslint", ".", "--max-warnings", "0"),
  gate("imports", "depcruise", "src"),
  gate("format", "prettier", "--check", "."),
  { name: "domain", kind: "jest", command: ["jest"], env: { TEST_KIND: "domain" }, limitMs: 10 * MINUTE },
  booting("modules", 30),
  // Two at once: while one waits for its database, the other has the core.
  booting("http", 60, { workers: 2, kind: "together" }),
  booting("package", 15),
  booting("browser", 35),
]
