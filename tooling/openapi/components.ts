import type { Reach } from "./reach"

const ERROR = {
  type: "object",
  required: ["type", "message"],
  properties: {
    type: { type: "string", description: "Kind of error: invalid_data, not_allowed, not_found, …" },
    code: { type: "string", description: "Code of the first reason" },
    message: { type: "string" },
    reasons: {
      type: "array",
      description: "Every reason a rule refuses for, not only the first",
      items: {
        type: "object",
        required: ["code", "message"],
        properties: {
          code: { type: "string" },
          message: { type: "string" },
          field: { type: "string", description: "Path of the field it is about" },
          facts: { type: "object", additionalProperties: true },
        },
      },
    },
  },
}

function error(description: string): object {
  return { description, content: { "application/json": { schema: { $ref: "#/components/schemas/Error" } } } }
}

/** What many operations share. */
export const COMPONENTS = {
  schemas: { Error: ERROR },
  responses: {
    Refused: error("Malformed, with each wrong field in the message; or refused by a rule, with every reason."),
    Unknown: error("Nobody is logged in, or the guest's session is over."),
    Forbidden: error("The caller's roles do not hold the policy."),
    NotFound: error("There is no such record, or it is somebody else's."),
  },
  parameters: {
    IdempotencyKey: {
      name: "Idempotency-Key",
      in: "header",
      description: "Sent again with the same body, the request is carried out once.",
      schema: { type: "string", minLength: 1, maxLength: 200 },
    },
  },
  securitySchemes: {
    storefront: { type: "apiKey", in: "header", name: "x-publishable-api-key" },
    customer: { type: "http", scheme: "bearer", description: "Token of `POST /auth/customer/emailpass`" },
    guest: { type: "apiKey", in: "header", name: "x-after-sales-access", description: "What a one-time link gave" },
    staff: { type: "http", scheme: "bearer", description: "Token of `POST /auth/user/emailpass`" },
    staff_session: { type: "apiKey", in: "cookie", name: "connect.sid" },
    gateway: {
      type: "apiKey",
      in: "header",
      name: "x-after-sales-signature",
      description: "`t=<epoch seconds>,v1=<hex of HMAC-SHA-256 over t, a dot and the body>`",
    },
    secret_key: { type: "http", scheme: "basic", description: "A secret API key as the user name" },
  },
}

type Requirement = Readonly<Record<string, readonly string[]>>

/** Who may call: one of these. Everything in the store needs the storefront's key; a gateway signs. */
export function securityOf({ path, reach }: { readonly path: string; readonly reach: Reach }): Requirement[] {
  if (path.startsWith("/after-sales/inbound")) return [{ gateway: [] }]
  // Whoever reads a calendar's feed has nothing but the secret in its address.
  if (path.startsWith("/after-sales/visit-feeds")) return []
  if (path.startsWith("/admin")) return [{ staff: [] }, { staff_session: [] }, { secret_key: [] }]
  if (!reach.names.has("identifyCaller")) return [{ storefront: [] }]
  return [
    { storefront: [], customer: [] },
    { storefront: [], guest: [] },
  ]
}
