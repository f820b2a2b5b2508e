import { join } from "node:path"

import middlewares from "../../src/api/middlewares"
import { collectRoutes } from "../routes"
import { buildDocument } from "./build-document"
import { reachOf } from "./reach"

const ROOT = join(__dirname, "..", "..")

export const OPENAPI_FILE = join(ROOT, "docs", "openapi.json")

/** The text of `docs/openapi.json` as it should be now. */
export function renderOpenApi(): string {
  const routes = collectRoutes().filter(({ path }) => path.includes("/after-sales"))
  const document = buildDocument(routes, middlewares.routes ?? [], ({ file, method }) =>
    reachOf(join(ROOT, file), method),
  )
  return `${JSON.stringify(document, null, 2)}\n`
}
