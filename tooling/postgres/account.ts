import { spawnSync } from "node:child_process"
import { existsSync, statSync } from "node:fs"

/** Whom the database server runs as. Empty means: as ourselves. */
export interface Account {
  readonly uid?: number
  readonly gid?: number
}

/**
 * PostgreSQL refuses to run as root. Root lends it the account `postgres`, or `nobody` where there is none, so that no
 * account has to be created; a cluster that exists stays with the owner it has.
 */
export function chooseAccount(cluster: string): Account {
  if (process.getuid?.() !== 0) return {}
  if (existsSync(cluster)) {
    const { uid, gid } = statSync(cluster)
    if (uid !== 0) return { uid, gid }
  }
  const account = lookUp("postgres") ?? lookUp("nobody")
  if (!account) throw new Error("PostgreSQL cannot run as root, and there is neither a user `postgres` nor `nobody`.")
  return account
}

/** Can this account walk into the directory? Asked by doing it: modes alone do not tell (ACLs, mounts, namespaces). */
export function canEnter(directory: string, account: Account): boolean {
  return spawnSync("/bin/sh", ["-c", 'cd "$1"', "sh", directory], { ...account, cwd: "/" }).status === 0
}

/** Can this account run the program, with the libraries it loads? */
export function canRun(program: string, account: Account): boolean {
  return spawnSync(program, ["--version"], { ...account, cwd: "/" }).status === 0
}

function lookUp(name: string): Account | undefined {
  const uid = spawnSync("id", ["-u", name], { encoding: "utf8" })
  const gid = spawnSync("id", ["-g", name], { encoding: "utf8" })
  if (uid.status !== 0 || gid.status !== 0) return undefined
  return { uid: Number(uid.stdout), gid: Number(gid.stdout) }
}
