/** Lives one step and says how it went. A step that fails ends the check. */
export type Step = <Result>(sentence: string, live: () => Promise<Result>) => Promise<Result>

/** What was found to be other than it should be. */
export class Fault extends Error {}

export interface Report {
  readonly step: Step
  /** How many steps went as they should. */
  count(): number
}

/** One line a step: what is so, and how long it took to see. */
export function createReport(output: Pick<NodeJS.WriteStream, "write">): Report {
  let passed = 0
  const step: Step = async (sentence, live) => {
    const start = performance.now()
    try {
      const result = await live()
      passed += 1
      output.write(`ok      ${sentence} (${((performance.now() - start) / 1_000).toFixed(1)} s)\n`)
      return result
    } catch (error) {
      output.write(`NOT OK  ${sentence}\n`)
      throw error
    }
  }
  return { step, count: () => passed }
}
