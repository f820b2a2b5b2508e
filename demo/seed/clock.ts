import { rmSync, writeFileSync } from "node:fs"
import { setTimeout as pass } from "node:timers/promises"

/** Longer than the server takes to notice: see demo/launch/time-machine.cjs. */
const NOTICED_AFTER_MS = 15

/** What time it is for the server while the demo is seeded. */
export interface Clock {
  /** The server's present from now on. */
  moveTo(at: Date): Promise<void>
  /** The server's present. */
  now(): Date
  /** The server's present is the real one again, for good. */
  stop(): Promise<void>
}

/** The clock of a server that was started with the time machine. Only one may seed at a time. */
export function openClock(file: string): Clock {
  let offset = 0
  writeFileSync(file, "0")
  return {
    async moveTo(at) {
      offset = at.getTime() - Date.now()
      writeFileSync(file, String(offset))
      await pass(NOTICED_AFTER_MS)
    },
    now: () => new Date(Date.now() + offset),
    async stop() {
      offset = 0
      rmSync(file, { force: true })
      await pass(NOTICED_AFTER_MS)
    },
  }
}
