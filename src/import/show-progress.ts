import { SingleBar } from "cli-progress"

import type { MoveInCounts } from "./move-in"

const LINE_EVERY = 10_000
const RESOLUTION = 1_000

export interface Progress {
  advance(position: number, counts: MoveInCounts): void
  end(): void
}

/** How far an import is: a bar for a person, a line for every ten thousand rows for a log. */
export function showProgress(size: number, output: NodeJS.WriteStream): Progress {
  return output.isTTY ? createBar(size, output) : createLines(output)
}

function createBar(size: number, stream: NodeJS.WriteStream): Progress {
  const bar = new SingleBar({
    stream,
    format: "{bar} {percentage} %  {read} read, {misfits} do not fit  {eta_formatted} to go",
    barsize: 32,
    hideCursor: true,
    etaBuffer: 100,
  })
  bar.start(RESOLUTION, 0, { read: 0, misfits: 0 })
  return {
    advance: (position, { read, misfits }) => {
      bar.update(Math.floor((RESOLUTION * position) / Math.max(size, 1)), { read, misfits })
    },
    end: () => bar.stop(),
  }
}

function createLines(output: NodeJS.WriteStream): Progress {
  let said = 0
  return {
    advance: (_, { read, misfits }) => {
      if (read < said + LINE_EVERY) return
      said = read
      output.write(`${read} rows read, ${misfits} do not fit\n`)
    },
    end: () => undefined,
  }
}
