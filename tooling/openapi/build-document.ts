import type { MiddlewareRoute } from "@medusajs/framework/http"
import { z } from "@medusajs/framework/zod"

import { version } from "../../package.json"
import type { Route } from "../routes"
import { describeAnswer } from "./answers"
import { COMPONENTS, securityOf } from "./components"
import type { Reach } from "./reach"

type Json = Record<string, unknown>

/** An operation together with what stands in front of its handler. */
interface Operation extends Route {
  readonly middlewares: readonly MiddlewareRoute[]
  /** What the handler is made of: tells who may call, whether a key is read and what it answers. */
  readonly reach: Reach
}

/** The OpenAPI 3.1 document of these routes; requests are what the validators in front of them accept. */
export function buildDocument(
  routes: readonly Route[],
  middlewares: readonly MiddlewareRoute[],
  reachOf: (route: Route) => Reach,
): Json {
  const paths: Record<string, Json> = {}
  for (const route of routes) {
    const path = route.path.replace(/:(\w+)/g, "{$1}")
    const own = middlewares.filter((one) => one.matcher === route.path && one.methods?.includes(route.method))
    const operation = { ...route, middlewares: own, reach: reachOf(route) }
    paths[path] = { ...paths[path], [route.method.toLowerCase()]: describeOperation(operation) }
  }
  return {
    openapi: "3.1.0",
    info: { title: "After-sales service for Medusa", version, license: { name: "MIT", identifier: "MIT" } },
    paths,
    components: COMPONENTS,
  }
}

function describeOperation(operation: Operation): Json {
  const { method, path, middlewares } = operation
  const policies = middlewares.flatMap((one) => one.policies ?? []).map((one) => `${one.resource}:${one.operation}`)
  const body = findSchema(middlewares, "bodySchema")
  const form = findSchema(middlewares, "formSchema")
  return {
    operationId: nameOperation(method, path),
    tags: [path.split("/").slice(1, 4).join("/")],
    ...(policies.length > 0 ? { description: `Takes the policy ${policies.join(", ")} where roles are in use.` } : {}),
    security: securityOf(operation),
    parameters: [
      ...pathParameters(path),
      ...queryParameters(findSchema(middlewares, "querySchema")),
      ...(readsIdempotencyKey(operation) ? [{ $ref: "#/components/parameters/IdempotencyKey" }] : []),
    ],
    ...(body ? { requestBody: { required: true, content: { "application/json": { schema: toSchema(body) } } } } : {}),
    ...(form
      ? { requestBody: { required: true, content: { "multipart/form-data": { schema: withFile(form) } } } }
      : {}),
    responses: describeResponses(operation),
  }
}

function describeResponses({ method, path, reach }: Operation): Json {
  const answer = { description: describeAnswer(method, path) }
  const hasCaller = securityOf({ path, reach }).some((one) => Object.keys(one).some((name) => name !== "storefront"))
  return {
    ...Object.fromEntries(statusesOf(method, reach).map((status) => [status, answer])),
    400: { $ref: "#/components/responses/Refused" },
    ...(hasCaller ? { 401: { $ref: "#/components/responses/Unknown" } } : {}),
    ...(path.startsWith("/admin") ? { 403: { $ref: "#/components/responses/Forbidden" } } : {}),
    ...(path.includes(":") || method === "POST" ? { 404: { $ref: "#/components/responses/NotFound" } } : {}),
  }
}

/** What a handler that succeeds sets as status, read from its source: 200 unless it says otherwise. */
function statusesOf(method: string, { text }: Reach): string[] {
  const [set] = method === "POST" ? (/\.status\([^)]*\)/.exec(text) ?? []) : []
  const statuses = set?.match(/20\d/g) ?? []
  return statuses.length > 0 ? statuses.sort() : ["200"]
}

function findSchema(
  middlewares: readonly MiddlewareRoute[],
  key: "bodySchema" | "formSchema" | "querySchema",
): z.ZodType | null {
  for (const middleware of middlewares.flatMap((one) => one.middlewares ?? [])) {
    const schema: unknown = Reflect.get(middleware, key)
    if (schema instanceof z.ZodType) return schema
  }
  return null
}

/** What a caller sends: before defaults are filled in and text is turned into instants. */
function toSchema(schema: z.ZodType): Json {
  const { $schema: _, ...json } = z.toJSONSchema(schema, { io: "input", unrepresentable: "any" })
  return json
}

/** The fields of a form, and the one file that comes with them. */
function withFile(form: z.ZodType): Json {
  const { properties = {}, required = [], ...schema } = z.toJSONSchema(form, { io: "input" })
  const { $schema: _, ...json } = schema
  const file = { type: "string", contentMediaType: "application/octet-stream" }
  return { ...json, properties: { ...properties, file }, required: [...required, "file"] }
}

function pathParameters(path: string): Json[] {
  const names = [...path.matchAll(/:(\w+)/g)].map(([, name]) => name)
  return names.map((name) => ({ name, in: "path", required: true, schema: { type: "string" } }))
}

function queryParameters(schema: z.ZodType | null): Json[] {
  if (!schema) return []
  const { properties = {} } = z.toJSONSchema(schema, { io: "input", unrepresentable: "any" })
  return Object.entries(properties).map(([name, property]) => ({ name, in: "query", schema: property }))
}

function readsIdempotencyKey({ method, reach }: Operation): boolean {
  return method === "POST" && reach.names.has("readKeyHeader")
}

/** `POST /store/after-sales/rmas/:id/appeal` is `post_store_rmas_id_appeal`. */
function nameOperation(method: string, path: string): string {
  const words = path.replace("/after-sales", "").split(/[^a-z]+/)
  return [method.toLowerCase(), ...words.filter((word) => word !== "")].join("_")
}
