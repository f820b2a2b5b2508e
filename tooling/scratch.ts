import { lstatSync, mkdtempSync, readdirSync, rmSync } from "node:fs"
import { tmpdir } from "node:os"
import { join } from "node:path"

const HOUR_MS = 3_600_000
const NAME = /^after-sales-[a-z]+-(\d+)-/

/**
 * A new directory under the system's temporary one; whoever asks removes it. A killed process cannot: what such ones left
 * behind is removed here, so that nothing piles up. `kind` is lower-case letters.
 */
export function makeScratch(kind: string, parent: string = tmpdir()): string {
  for (const name of readdirSync(parent)) {
    if (isAbandoned(name, join(parent, name))) rmSync(join(parent, name), { recursive: true, force: true })
  }
  return mkdtempSync(join(parent, `after-sales-${kind}-${process.pid}-`))
}

/** An hour of patience for a process that lives where we cannot see it, such as in another container. */
function isAbandoned(name: string, path: string): boolean {
  const [, pid] = NAME.exec(name) ?? []
  if (pid === undefined || isRunning(Number(pid))) return false
  const stat = lstatSync(path, { throwIfNoEntry: false })
  return stat !== undefined && stat.uid === process.getuid?.() && Date.now() - stat.mtimeMs > HOUR_MS
}

function isRunning(pid: number): boolean {
  try {
    process.kill(pid, 0)
    return true
  } catch (error) {
    return error instanceof Error && "code" in error && error.code === "EPERM"
  }
}
