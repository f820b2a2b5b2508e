import { readFileSync } from "node:fs"
import { join } from "node:path"

import middlewares from "../../src/api/middlewares"
import { collectRoutes } from "../routes"
import { buildDocument } from "./build-document"

const ROOT = join(__dirname, "..", "..")

export const OPENAPI_FILE = join(ROOT, "docs", "openapi.json")

/** The text of `docs/openapi.json` as it should be now. */
export function renderOpenApi(): string {
  const routes = collectRoutes().filter(({ path }) => path.includes("/after-sales"))
  const readSource = (file: string) => readFileSync(join(ROOT, file), "utf8")
  const document = buildDocument(routes, middlewares.routes ?? [], readSource)
  return `${JSON.stringify(document, null, 2)}\n`
}
