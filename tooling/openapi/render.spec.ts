import { readFileSync } from "node:fs"

import { collectRoutes } from "../routes"
import { OPENAPI_FILE, renderOpenApi } from "./render"

interface Operation {
  readonly operationId: string
  readonly requestBody?: object
  readonly security: readonly object[]
  readonly parameters: readonly { readonly $ref?: string }[]
}

const paths = Object.entries(
  (JSON.parse(renderOpenApi()) as { paths: Record<string, Record<string, Operation>> }).paths,
)
const operations = paths.flatMap(([path, methods]) =>
  Object.entries(methods).map(([method, operation]) => ({ name: `${method} ${path}`, method, operation })),
)

describe("docs/openapi.json", () => {
  it("says what the validators say; `npm run openapi` writes it anew", () => {
    expect(readFileSync(OPENAPI_FILE, "utf8") === renderOpenApi()).toBe(true)
  })

  it("has every route of the plugin, each with a name of its own", () => {
    const routes = collectRoutes().filter(({ path }) => path.includes("/after-sales"))
    expect(operations).toHaveLength(routes.length)
    expect(new Set(operations.map(({ operation }) => operation.operationId)).size).toBe(routes.length)
  })

  it("takes an Idempotency-Key on every POST but those that store nothing, or tell a repetition by themselves", () => {
    const key = "#/components/parameters/IdempotencyKey"
    const keyless = operations.filter(
      ({ method, operation }) => method === "post" && !operation.parameters.some(({ $ref }) => $ref === key),
    )
    const computed = /\/(preview|simulate(-assignment)?|votes|stop|lookup|find)$|\/inbound\//
    expect(keyless.map(({ name }) => name).filter((name) => !computed.test(name))).toEqual([])
  })

  it("knows a body for every POST", () => {
    const bare = operations.filter(({ method, operation }) => method === "post" && !operation.requestBody)
    expect(bare.map(({ name }) => name)).toEqual([])
  })
})
