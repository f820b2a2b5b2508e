import { createHash } from "node:crypto"
import { existsSync, readdirSync, readFileSync, statSync } from "node:fs"
import { join } from "node:path"

import { paths } from "./paths"

/** A hash of these files and everything below these folders: equal if and only if the work made from them is still good. */
export function fingerprint(inputs: readonly string[]): string {
  const hash = createHash("sha256")
  for (const file of inputs.flatMap(filesBelow)) {
    hash.update(`${file}\0`)
    hash.update(readFileSync(join(paths.root, file)))
  }
  return hash.digest("hex")
}

function filesBelow(path: string): string[] {
  const absolute = join(paths.root, path)
  if (!existsSync(absolute)) return []
  if (!statSync(absolute).isDirectory()) return [path]
  return readdirSync(absolute)
    .sort()
    .flatMap((name) => filesBelow(join(path, name)))
}
