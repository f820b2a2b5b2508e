import { SingleBar } from "cli-progress"

/** Shows how far the work is: a bar for a person, a line a task for a log. */
export interface Progress {
  /** Runs a task that is `weight` of the whole; `advance` reports shares of it as they are done. */
  during<Result>(name: string, weight: number, task: (advance: Advance) => Promise<Result>): Promise<Result>
  /** Clears the stage, so that other lines can be printed. */
  end(): void
}

/** The share of a task that has been done since the last call; all of them sum to 1 at most. */
export type Advance = (share: number) => void

/** `whole` is the sum of all weights that will be reported: roughly the seconds a first start takes. */
export function createProgress(whole: number, output: NodeJS.WriteStream): Progress {
  return output.isTTY ? createBar(whole, output) : createLines(output)
}

function createBar(whole: number, output: NodeJS.WriteStream): Progress {
  const bar = new SingleBar({
    stream: output,
    format: "{bar} {percentage} %  {tasks}",
    barCompleteChar: "█",
    barIncompleteChar: "░",
    barsize: 32,
    hideCursor: true,
    clearOnComplete: true,
    gracefulExit: false, // the launcher has its own idea of a graceful exit
  })
  const running = new Set<string>()
  const show = (share: number) => bar.increment(share, { tasks: [...running].join(", ") })
  bar.start(whole, 0, { tasks: "" })
  return {
    during: async (name, weight, task) => {
      running.add(name)
      show(0)
      let done = 0
      const result = await task((share) => {
        done += share
        show(share * weight)
      })
      running.delete(name)
      show(Math.max(0, 1 - done) * weight)
      return result
    },
    end: () => bar.stop(),
  }
}

function createLines(output: NodeJS.WriteStream): Progress {
  return {
    during: async (name, _weight, task) => {
      const start = performance.now()
      output.write(`${name} …\n`)
      let done = 0
      let reported = 0
      const result = await task((share) => {
        done += share
        if (done < reported + 0.25 || done > 0.99) return
        reported = done
        output.write(`${name}: ${Math.round(done * 100)} %\n`)
      })
      output.write(`${name}: done in ${((performance.now() - start) / 1_000).toFixed(1)} s\n`)
      return result
    },
    end: () => undefined,
  }
}
