import { readdirSync, readFileSync } from "node:fs"
import { basename, join } from "node:path"

import { runTogether } from "../support/run-on-server"

const STORIES = join(__dirname, "..", "http")

const specsIn = (directory: string) =>
  readdirSync(directory)
    .filter((file) => file.endsWith(".spec.ts"))
    .sort()

/** What a story does to the process, for all that come after it on the same server. */
const CHANGES_THE_SERVER = /process\.env\S* =|jest\.mock\(|setFlag\(/

function load(file: string): void {
  const path = join(STORIES, file)
  if (CHANGES_THE_SERVER.test(readFileSync(path, "utf8"))) throw new Error(`${file} belongs to http/own-server`)
  jest.requireActual(path)
}

/**
 * Tells this part's share of the stories in `http/`: every n-th, where n is how many parts there are. To boot a Medusa
 * costs more than most of them.
 */
export function tellShareOf(part: string): void {
  const parts = specsIn(__dirname)
  const first = parts.indexOf(basename(part))
  const share = specsIn(STORIES).filter((_, index) => index % parts.length === first)
  runTogether(share.map((file) => ({ name: file, load: () => load(file) })))
}
