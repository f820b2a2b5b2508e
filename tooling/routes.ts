import { readdirSync, readFileSync } from "node:fs"
import { basename, dirname, join, relative } from "node:path"

/** One HTTP operation of the plugin, as the file system declares it. */
export interface Route {
  readonly method: "GET" | "POST" | "PUT" | "PATCH" | "DELETE"
  /** As Express writes it: `/store/after-sales/rmas/:id`. */
  readonly path: string
  /** The file that answers, from the root of the repository. */
  readonly file: string
}

const API = join(__dirname, "..", "src", "api")
const HANDLER = /^export (?:const|(?:async )?function) (GET|POST|PUT|PATCH|DELETE)\b/gm

/** Every operation below `src/api`, found the way Medusa finds them: by folder and by exported name. */
export function collectRoutes(): Route[] {
  return readdirSync(API, { recursive: true, encoding: "utf8" })
    .filter((file) => basename(file) === "route.ts")
    .flatMap((name) => {
      const file = join(API, name)
      const path = `/${relative(API, dirname(file)).replace(/\[(\w+)\]/g, ":$1")}`
      const methods = [...readFileSync(file, "utf8").matchAll(HANDLER)].map(([, method]) => method as Route["method"])
      return methods.map((method) => ({ method, path, file: relative(join(API, "..", ".."), file) }))
    })
    .sort((a, b) => `${a.path} ${a.method}`.localeCompare(`${b.path} ${b.method}`, "en"))
}
