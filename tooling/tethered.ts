import { type ChildProcess, spawn, type StdioOptions } from "node:child_process"

/** A child process that cannot outlive us. */
export interface Tethered {
  readonly process: ChildProcess
  /** Settles when the process is gone: its exit status, 128 and more when a signal ended it. Rejects if it cannot be started. */
  readonly exited: Promise<number>
  /** Asks it to end, insists after ten seconds, and resolves when it is gone. */
  stop(): Promise<void>
}

export interface TetherOptions {
  readonly command: string
  readonly args: readonly string[]
  readonly env?: NodeJS.ProcessEnv
  readonly cwd?: string
  /** Standard input, output and error; the tether itself is file descriptor 3. */
  readonly stdio: readonly [StdioEntry, StdioEntry, StdioEntry]
  /** What asks it to end politely. */
  readonly signal: "SIGINT" | "SIGTERM"
  /** A `group` has children of its own to end and is out of reach of the terminal's Ctrl-C; `alone` shares our terminal. */
  readonly reach: "group" | "detached" | "alone"
  readonly uid?: number
  readonly gid?: number
}

type StdioEntry = "ignore" | "inherit" | "pipe" | number

/**
 * A shell stands between us and the process. It reads the tether, whose other end only we hold: when that end closes,
 * because we let go or because we died, however we died, it asks the process to end and after ten seconds insists.
 * The process runs in the background of this shell, and `$2` is `-` where its whole group is meant.
 */
const TETHER = `
signal=$1 group=$2; shift 2
trap : INT TERM HUP
exec 4<&0
"$@" <&4 3<&- 4<&- & child=$!
exec 4<&-
target=$child
[ -z "$group" ] || target=-$$
( trap '' INT HUP
  read -r _ <&3
  trap '' TERM
  kill -s "$signal" -- "$target"
  tries=0
  while kill -0 "$child" && [ $tries -lt 100 ]; do sleep 0.1; tries=$((tries + 1)); done
  kill -0 "$child" && kill -s KILL -- "$target"
) </dev/null >/dev/null 2>&1 & watcher=$!
while :; do
  wait "$child"; status=$?
  kill -0 "$child" 2>/dev/null || break
done
kill -s TERM "$watcher" 2>/dev/null
wait "$watcher"
exit $status
`

/** Starts a process that ends with us: when it is stopped, on Ctrl-C, and also when we are killed without a chance to act. */
export function spawnTethered(options: TetherOptions): Tethered {
  const group = options.reach === "group" ? "-" : ""
  const signalName = options.signal.slice("SIG".length)
  const child = spawn("/bin/sh", ["-c", TETHER, "sh", signalName, group, options.command, ...options.args], {
    env: options.env ?? process.env,
    cwd: options.cwd,
    detached: options.reach !== "alone",
    stdio: [...options.stdio, "pipe"] as StdioOptions,
    uid: options.uid,
    gid: options.gid,
  })
  const tether = child.stdio[3]
  tether?.on("error", () => undefined) // the other end closing first is an exit like any other
  const exited = new Promise<number>((resolve, reject) => {
    child.once("error", reject)
    child.once("exit", (status) => resolve(status ?? 1))
  })
  exited.catch(() => undefined)
  const stop = async () => {
    tether?.destroy()
    await exited.catch(() => undefined)
  }
  return { process: child, exited, stop }
}
