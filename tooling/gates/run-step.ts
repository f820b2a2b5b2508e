import { readFileSync, rmSync } from "node:fs"
import { join } from "node:path"

import { makeScratch } from "../scratch"
import { spawnTethered } from "../tethered"
import type { Step } from "./steps"
import { type JestReport, ONE_FAILED, ONE_PASSED, type Tally, tallyReport } from "./tally"

/** Runs one step to its end, or to its time limit, and counts what it found. Never throws. */
export async function runStep(step: Step, ending: AbortSignal): Promise<Tally> {
  if (step.kind === "gate") return (await endsWell(step, [], ending)) ? ONE_PASSED : ONE_FAILED
  const directory = makeScratch("report")
  const file = join(directory, "jest.json")
  try {
    const endedWell = await endsWell(step, ["--json", `--outputFile=${file}`], ending)
    return tallyReport(readReport(file), endedWell)
  } catch (error) {
    process.stderr.write(`${step.name} left no report: ${error instanceof Error ? error.message : String(error)}\n`)
    return ONE_FAILED
  } finally {
    rmSync(directory, { recursive: true, force: true })
  }
}

async function endsWell({ command, env, limitMs }: Step, more: readonly string[], ending: AbortSignal) {
  const [program, ...args] = command
  const child = spawnTethered({
    command: program,
    args: [...args, ...more],
    // jest prints its JSON to standard output unless it is told a file, and its story to standard error.
    stdio: ["ignore", "inherit", "inherit"],
    signal: "SIGTERM",
    reach: "alone",
    env: { ...process.env, ...env },
  })
  const stop = () => void child.stop()
  const limit = setTimeout(() => {
    process.stderr.write(`Ended after ${limitMs / 60_000} minutes.\n`)
    stop()
  }, limitMs)
  ending.addEventListener("abort", stop)
  try {
    return (await child.exited) === 0
  } catch {
    return false // it could not be started
  } finally {
    clearTimeout(limit)
    ending.removeEventListener("abort", stop)
  }
}

function readReport(file: string): JestReport {
  return JSON.parse(readFileSync(file, "utf8")) as JestReport
}
