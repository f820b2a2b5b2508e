import { spawnTethered } from "../../tooling/tethered"

export interface Finished {
  readonly status: number
  /** Standard output. */
  readonly output: string
  /** Everything it said, standard error too. */
  readonly log: string
}

/** Runs a command to its end and keeps what it printed. It cannot outlive the test. */
export async function run(
  command: string,
  args: readonly string[],
  place: { readonly cwd: string; readonly env?: NodeJS.ProcessEnv },
): Promise<Finished> {
  const child = spawnTethered({
    command,
    args,
    ...place,
    stdio: ["ignore", "pipe", "pipe"],
    signal: "SIGTERM",
    reach: "group",
  })
  let output = ""
  let log = ""
  child.process.stdout?.on("data", (chunk: Buffer) => {
    output += chunk.toString("utf8")
    log += chunk.toString("utf8")
  })
  child.process.stderr?.on("data", (chunk: Buffer) => (log += chunk.toString("utf8")))
  const status = await child.exited
  return { status, output, log }
}

/** The same for a command that must go well. */
export async function runWell(...command: Parameters<typeof run>): Promise<Finished> {
  const finished = await run(...command)
  if (finished.status !== 0) throw new Error(`${command[0]} ${command[1].join(" ")} failed:\n${finished.log}`)
  return finished
}
