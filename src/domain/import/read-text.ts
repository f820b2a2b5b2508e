import type { Notes } from "./misfit"

/** Characters that PostgreSQL cannot keep, and the one that stands where a file was not UTF-8. */
const UNSTORABLE = /[\0\p{Surrogate}\uFFFD]/u
const EMAIL = /^[^\s@]+@[^\s@]+$/
const ADDRESS = /^https?:\/\/\S+$/i

const LONGEST = { name: 500, words: 20_000, address: 2_000 } as const
const MOST_PICTURES = 50

export type TextLength = "name" | "words"

/** A text without blanks around it, null when it is empty. */
export function readText(notes: Notes, field: string, raw: string | null, length: TextLength = "name"): string | null {
  const text = raw?.trim() ?? ""
  if (text === "") return null
  if (UNSTORABLE.test(text)) return notes.note("not_storable", field, "Holds characters that are not UTF-8 text.")
  if (text.length <= LONGEST[length]) return text
  return notes.note("too_long", field, `Is ${text.length} characters long; ${LONGEST[length]} are kept.`)
}

/** A text that has to be there. What is missing is noted; the empty text stands in for it. */
export function requireText(notes: Notes, field: string, raw: string | null): string {
  if ((raw?.trim() ?? "") === "") notes.note("missing", field, "Is empty.")
  return readText(notes, field, raw) ?? ""
}

/** One word of a closed list, whatever its case. */
export function readWord<Word extends string>(
  notes: Notes,
  field: string,
  raw: string | null,
  known: readonly [Word, ...Word[]],
): Word {
  const said = requireText(notes, field, raw).toLowerCase()
  const word = known.find((one) => one === said)
  if (word === undefined && said !== "") {
    notes.note("unknown_word", field, `'${said}' is none of: ${known.join(", ")}.`)
  }
  return word ?? known[0]
}

/** In lower case, because an address is looked up however it was written. */
export function readEmail(notes: Notes, field: string, raw: string | null): string | null {
  const email = readText(notes, field, raw)
  if (email === null || EMAIL.test(email)) return email?.toLowerCase() ?? null
  return notes.note("not_an_email", field, `'${email}' is not an e-mail address.`)
}

/** Where pictures lie. Anything but http and https could run or reveal something when it is opened. */
export function readPictures(notes: Notes, field: string, addresses: readonly string[]): string[] {
  if (addresses.length > MOST_PICTURES) {
    notes.note("too_long", field, `Names ${addresses.length} pictures; ${MOST_PICTURES} are kept.`)
  }
  return addresses.filter((address) => {
    if (ADDRESS.test(address) && address.length <= LONGEST.address && !UNSTORABLE.test(address)) return true
    notes.note("not_an_address", field, `'${address.slice(0, 200)}' is not an http or https address.`)
    return false
  })
}
