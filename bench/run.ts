import { mkdirSync, readdirSync, writeFileSync } from "node:fs"
import { join } from "node:path"

import { toResult, toTable, type Bench } from "./measure"

const RESULTS = join(__dirname, "results")
const SUFFIX = ".bench.ts"

/** `npm run bench -- <name> …` runs the named benchmarks, or all; prints a table and writes `results/<name>.json` each. */
async function main(): Promise<void> {
  const known = readdirSync(__dirname)
    .filter((file) => file.endsWith(SUFFIX))
    .map((file) => file.slice(0, -SUFFIX.length))
  const asked = process.argv.slice(2)
  const unknown = asked.filter((name) => !known.includes(name))
  if (unknown.length > 0) throw new Error(`No benchmark ${unknown.join(", ")}. There are: ${known.join(", ")}`)

  mkdirSync(RESULTS, { recursive: true })
  for (const name of asked.length > 0 ? asked : known) {
    const { default: bench } = (await import(join(__dirname, name + SUFFIX))) as { default: Bench }
    const measures = await bench.run()
    writeFileSync(join(RESULTS, `${bench.name}.json`), `${JSON.stringify(toResult(bench.name, measures), null, 2)}\n`)
    process.stdout.write(`${toTable(bench.name, measures)}\n\n`)
  }
}

main().catch((error: unknown) => {
  process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`)
  process.exitCode = 1
})
