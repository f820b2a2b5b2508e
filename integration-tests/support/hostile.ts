import fc from "fast-check"

/** One HTTP request, made up to do harm. */
export interface HostileRequest {
  /** What comes after `?`, or nothing. */
  readonly query: string
  readonly contentType: string
  /** The body as it goes over the wire. */
  readonly body: string | Buffer
  /** Instead of the id in the path, percent-encoded as it goes over the wire. */
  readonly id: string | null
}

const JSON_TYPE = "application/json"
const LONG = 100_000

const text = fc.oneof(
  fc.constantFrom(
    "\0",
    "a\0b",
    "\ud83d",
    "\udc00x",
    "\u202eevil",
    "e\u0301".repeat(500),
    "💔".repeat(50),
    "<script>alert(1)</script>",
    '"><img src=x onerror=alert(1)>',
    "{{7*7}}${7*7}",
    "'; drop table rma; --",
    "' or '1'='1",
    "%' escape '!",
    "\\",
    "../../../../etc/passwd",
    "__proto__",
    "constructor",
    "toString",
    "NaN",
    "1e999",
    "9".repeat(400),
    "2026-02-30T25:61:61Z",
    "+275760-09-13T00:00:00.001Z",
    "",
    " ",
    "x".repeat(5_001),
    "x".repeat(LONG - 2_000),
  ),
  fc.string({ unit: "binary", maxLength: 40 }),
  fc.string({ unit: "grapheme", maxLength: 40 }),
)

const number = fc.oneof(
  fc.constantFrom(0, -0, -1, 0.1, 1e308, -1e308, 5e-324, 2 ** 31, -(2 ** 31) - 1, 2 ** 53, 2 ** 63, 1e21),
  fc.double({ noNaN: true, noDefaultInfinity: true }),
)

/** Nested JSON of any shape, with names that mean something to JavaScript. */
const value: fc.Arbitrary<unknown> = fc.letrec<{ value: unknown; list: unknown; record: unknown }>((tie) => ({
  value: fc.oneof({ maxDepth: 4 }, text, number, fc.boolean(), fc.constant(null), tie("list"), tie("record")),
  list: fc.array(tie("value"), { maxLength: 4 }),
  record: fc.dictionary(fc.oneof(text, fc.constantFrom("toString", "length", "then", "__proto__")), tie("value"), {
    maxKeys: 4,
  }),
})).value

/** Bodies that no JSON library would write. */
const rawBody: fc.Arbitrary<string | Buffer> = fc.oneof(
  fc.constantFrom<string | Buffer>(
    "",
    "{",
    "null",
    "[]",
    '"text"',
    "42",
    "{'a':1}",
    "\ufeff{}",
    '{"a":1e999}',
    '{"__proto__":{"polluted":true}}',
    '{"constructor":{"prototype":{"polluted":true}}}',
    `${"[".repeat(40_000)}${"]".repeat(40_000)}`,
    `${'{"a":'.repeat(15_000)}1${"}".repeat(15_000)}`,
    JSON.stringify("x".repeat(2 * LONG)),
    JSON.stringify(Array(20_000).fill(1)),
    Buffer.from([0x7b, 0x22, 0xff, 0xfe, 0x22, 0x3a, 0x31, 0x7d]),
    Buffer.from([0x1f, 0x8b, 0x08, 0x00]),
    "a=1&__proto__[polluted]=1",
    "<?xml version='1.0'?><!DOCTYPE a [<!ENTITY x SYSTEM 'file:///etc/passwd'>]><a>&x;</a>",
  ),
  fc.string({ unit: "binary", maxLength: 200 }),
)

const contentType = fc.constantFrom(
  ...[JSON_TYPE, "text/plain", "application/x-www-form-urlencoded", "multipart/form-data", "text/html", "nonsense"],
  ...["application/json; charset=latin-7", "application/json; charset=utf-16", "application/octet-stream"],
)

const queryValue = fc.oneof(
  text.filter((candidate) => candidate.length < 2_000),
  fc.constantFrom("-1", "0", "101", "1e9", "1.5", "[]", "{}", "undefined", "null", "true"),
  value.map((inner) => Buffer.from(JSON.stringify(inner)).toString("base64url").slice(0, 2_000)),
  // A cursor that is well-formed inside and nonsense in itself.
  text.map((id) =>
    Buffer.from(JSON.stringify({ id: id.slice(0, 300), due_at: id.slice(0, 30) })).toString("base64url"),
  ),
  fc
    .oneof(fc.constantFrom("\0", "\ud83d", "rma_1\0"), text)
    .map((id) =>
      Buffer.from(JSON.stringify({ id: id.slice(0, 300), due_at: "2026-11-21T00:00:00Z" })).toString("base64url"),
    ),
)

const queryName = fc.oneof(
  fc.constantFrom(...["limit", "cursor", "sort", "stage", "clock", "assignee_id", "order_id", "q", "fields", "order"]),
  fc.constantFrom(...["limit[]", "cursor[$ne]", "q[a][b][c]", "__proto__[polluted]", "with_deleted", "offset", "\0"]),
)

/** Surrogates alone cannot be percent-encoded; the half is sent as the bytes it would have. */
function encode(part: string): string {
  return /\p{Surrogate}/u.test(part) ? "%ED%A0%BD" : encodeURIComponent(part)
}

const query = fc.oneof(
  fc
    .array(fc.tuple(queryName, queryValue), { minLength: 1, maxLength: 3 })
    .map((pairs) => pairs.map(([name, one]) => `${encode(name)}=${encode(one)}`).join("&")),
  queryValue.map((one) => `cursor=${encode(one)}`),
  fc.constantFrom("q=%00", "order_id=%00", "assignee_id=a%00", "stage=%00", "%00=1", "q=%ED%A0%BD", "q=%25_\\"),
  fc.constantFrom("%", "q=%E0%A4%A", "&&&===", "a".repeat(8_000), "limit=1&".repeat(500), "[[[[=1", "limit=20"),
)

const anyId = fc.oneof(
  fc.constantFrom("%00", "%ff", "%E0%A4%A", "..%2f..%2fetc%2fpasswd", "a".repeat(3_000), "%F0%9F%92%94", "undefined"),
  fc.constantFrom("'%20or%201=1", "rma_1%00", "__proto__", "null", "%7B%7D", "*", "rma_01AAAAAAAAAAAAAAAAAAAAAAAA"),
  text.filter((candidate) => candidate.length > 0 && candidate.length < 1_000).map(encode),
)

/** Below `/admin`, core itself fails to decode `%ff` before a plugin is asked; see `/admin*` in its middlewares. */
const decodableId = anyId.filter((one) => {
  try {
    return decodeURIComponent(one) !== ""
  } catch {
    return false
  }
})

/** Which ids a route's path may be given, if it has one. */
export type HostileIds = "none" | "decodable" | "any"
const IDS = { decodable: decodableId, any: anyId }

/** The sound body with one thing in it replaced, left out, or added: it gets past the first check and into the next. */
function spoilt(sound: object): fc.Arbitrary<unknown> {
  const places = placesIn(sound)
  const replaced = fc
    .tuple(fc.constantFrom(...places), fc.oneof(text, number, value, fc.constant(undefined)))
    .map(([place, bad]) => replaceAt(sound, place, bad))
  const extended = fc.tuple(text, value).map(([name, bad]) => ({ ...sound, [name]: bad }))
  return fc.oneof({ weight: 4, arbitrary: replaced }, extended)
}

type Place = readonly (string | number)[]

function placesIn(part: unknown, place: Place = []): Place[] {
  if (typeof part !== "object" || part === null) return [place]
  const inner = Array.isArray(part) ? [...part.entries()] : Object.entries(part)
  return [place, ...inner.flatMap(([name, one]: [string | number, unknown]) => placesIn(one, [...place, name]))]
}

function replaceAt(part: unknown, [name, ...rest]: Place, bad: unknown): unknown {
  if (name === undefined) return bad
  if (Array.isArray(part)) return part.map((one: unknown, at) => (at === name ? replaceAt(one, rest, bad) : one))
  if (typeof part !== "object" || part === null) return bad
  return Object.fromEntries(
    Object.entries(part).map(([key, one]: [string, unknown]) => [key, key === name ? replaceAt(one, rest, bad) : one]),
  )
}

const asJson = (body: fc.Arbitrary<unknown>) => body.map((one) => JSON.stringify(one) ?? "")

/** Requests to a route that reads a query string. */
export function hostileReads(ids: HostileIds): fc.Arbitrary<HostileRequest> {
  const plain = { contentType: JSON_TYPE, body: "", query: "", id: null }
  const queries = query.map((one) => ({ ...plain, query: one }))
  return ids === "none" ? queries : fc.oneof(queries, withId(plain, ids))
}

/** Requests to a route that reads a body; `sound` is one that it would accept. */
export function hostileWrites(sound: object, ids: HostileIds): fc.Arbitrary<HostileRequest> {
  const plain = { contentType: JSON_TYPE, body: JSON.stringify(sound), query: "", id: null }
  const bodies = fc.oneof(
    { weight: 6, arbitrary: asJson(spoilt(sound)).map((body) => ({ ...plain, body })) },
    { weight: 2, arbitrary: asJson(value).map((body) => ({ ...plain, body })) },
    { weight: 1, arbitrary: rawBody.map((body) => ({ ...plain, body })) },
    { weight: 1, arbitrary: fc.record({ contentType, body: rawBody }).map((bad) => ({ ...plain, ...bad })) },
  )
  return ids === "none"
    ? bodies
    : fc.oneof({ weight: 9, arbitrary: bodies }, { weight: 1, arbitrary: withId(plain, ids) })
}

function withId(plain: HostileRequest, ids: keyof typeof IDS): fc.Arbitrary<HostileRequest> {
  return IDS[ids].map((id) => ({ ...plain, id }))
}
