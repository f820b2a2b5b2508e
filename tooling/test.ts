import { runStep } from "./gates/run-step"
import { type Step, STEPS } from "./gates/steps"
import { addTallies, formatTally, type Tally } from "./gates/tally"

/** `npm test`: every gate and every kind of test, one after the other. `npm test -- lint http` runs only those. */
async function main(): Promise<void> {
  const ending = new AbortController()
  for (const signal of ["SIGINT", "SIGTERM", "SIGHUP"] as const) process.once(signal, () => ending.abort())
  const tallies: Tally[] = []
  for (const step of chooseSteps(process.argv.slice(2))) {
    if (ending.signal.aborted) break
    tallies.push(await report(step, ending.signal))
  }
  const sum = addTallies(tallies)
  process.exitCode = sum.failed > 0 || sum.passed === 0 || ending.signal.aborted ? 1 : 0
  process.stdout.write(`${formatTally(sum)}\n`)
}

function chooseSteps(names: readonly string[]): readonly Step[] {
  const unknown = names.filter((name) => !STEPS.some((step) => step.name === name))
  if (unknown.length > 0) {
    throw new Error(`No such step: ${unknown.join(", ")}. There are: ${STEPS.map(({ name }) => name).join(", ")}.`)
  }
  return names.length === 0 ? STEPS : STEPS.filter(({ name }) => names.includes(name))
}

/** Frames what the step prints, so that a reader of the log finds its beginning and its end. */
async function report(step: Step, ending: AbortSignal): Promise<Tally> {
  const started = Date.now()
  process.stdout.write(`\n=== ${step.name}: ${step.command.join(" ")}\n`)
  const tally = await runStep(step, ending)
  const seconds = Math.round((Date.now() - started) / 1000)
  process.stdout.write(`=== ${step.name}: ${formatTally(tally)} (${seconds} s)\n`)
  return tally
}

main().catch((error: unknown) => {
  process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`)
  process.exitCode = 1
})
