import { sdk } from "./sdk"
import { ServerError } from "./server-error"

/** Query parameters; undefined, null and empty values are left out, a list becomes a repeated parameter. */
export type Query = Readonly<Record<string, string | number | readonly string[] | null | undefined>>

const ROOT = "/admin/after-sales"

/** Reads `path` below the plugin's admin routes. */
export const read = <Answer>(path: string, query: Query = {}): Promise<Answer> =>
  request<Answer>("GET", `${path}${toSearch(query)}`)

/** Writes to `path`; the same `idempotencyKey` again is the same action again, not a second one. */
export const write = <Answer>(path: string, body: object, idempotencyKey: string): Promise<Answer> =>
  request<Answer>("POST", path, { body: JSON.stringify(body), key: idempotencyKey })

/** Sends a form with a file to `path`, once per key like `write`. */
export const sendForm = <Answer>(path: string, form: FormData, idempotencyKey: string): Promise<Answer> =>
  request<Answer>("POST", path, { body: form, key: idempotencyKey })

/** The bytes at `path`. An `<img>` cannot show a token, so pictures are fetched like everything else. */
export const readFile = async (path: string): Promise<Blob> => {
  const response = await fetch(`${baseUrl()}${ROOT}${path}`, { credentials: "include", headers: await headersFor() })
  if (!response.ok) throw new ServerError(response.status, {})
  return response.blob()
}

/** Removes what stands at `path`. */
export const remove = (path: string): Promise<void> => request<void>("DELETE", path)

// Medusa's client keeps only the message of an error and drops its reasons, so this one talks to the server itself.
const request = async <Answer>(
  method: string,
  path: string,
  write?: { body: string | FormData; key: string },
): Promise<Answer> => {
  const response = await fetch(`${baseUrl()}${ROOT}${path}`, {
    method,
    credentials: "include",
    headers: await headersFor(write),
    body: write?.body,
  })
  const answer: unknown = await response.json().catch(() => ({}))
  if (!response.ok) throw new ServerError(response.status, answer as object)
  return answer as Answer
}

const headersFor = async (write?: { body: string | FormData; key: string }): Promise<HeadersInit> => {
  const token = __AUTH_TYPE__ === "jwt" ? await sdk.client.getToken() : null
  return {
    accept: "application/json",
    ...(write === undefined ? {} : { "idempotency-key": write.key }),
    ...(typeof write?.body === "string" ? { "content-type": "application/json" } : {}),
    ...(token ? { authorization: `Bearer ${token}` } : {}),
  }
}

const baseUrl = (): string => (__BACKEND_URL__ ?? "").replace(/\/$/, "")

const toSearch = (query: Query): string => {
  const search = new URLSearchParams()
  for (const [name, value] of Object.entries(query)) {
    for (const one of Array.isArray(value) ? (value as readonly string[]) : [value]) {
      if (one !== undefined && one !== null && one !== "") search.append(name, String(one))
    }
  }
  const text = search.toString()
  return text === "" ? "" : `?${text}`
}
