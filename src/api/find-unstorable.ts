/** PostgreSQL keeps no NUL character and no half of a surrogate pair: text with either can only end in an error. */
const UNSTORABLE = /[\0\p{Surrogate}]/u

interface Place {
  readonly value: unknown
  readonly name: string
  readonly parent: Place | null
}

/**
 * Path to a text that cannot be stored, be it a value or a name, or null. Walks without recursion: a body within the
 * size limit can be nested deeper than the stack allows.
 */
export function findUnstorable(input: unknown): readonly string[] | null {
  const rest: Place[] = [{ value: input, name: "", parent: null }]
  for (let place = rest.pop(); place !== undefined; place = rest.pop()) {
    const { value } = place
    if (typeof value === "string" && UNSTORABLE.test(value)) return toPath(place)
    if (typeof value !== "object" || value === null) continue
    for (const [name, inner] of Object.entries(value)) {
      if (UNSTORABLE.test(name)) return toPath(place)
      rest.push({ value: inner, name, parent: place })
    }
  }
  return null
}

function toPath(place: Place): readonly string[] {
  const path: string[] = []
  for (let { name, parent } = place; parent !== null; { name, parent } = parent) path.unshift(name)
  return path
}
