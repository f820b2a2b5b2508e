const LONGEST_TEXT = 10_000
const LONGEST_SUBJECT = 200
/** PostgreSQL keeps neither; other control characters than line and tab are of no use to a reader. */
const UNSTORABLE = /\p{Surrogate}|(?![\n\t])\p{Cc}/gu

/** Text without what PostgreSQL or a reader cannot do anything with. */
export function storableText(text: string): string {
  return text.replace(UNSTORABLE, "")
}

/** Text of many lines as it may be kept: bounded, without control characters, its blank lines in pairs at most. */
export function plainText(text: string): string {
  return storableText(text.replace(/\r\n?/g, "\n"))
    .replace(/\n{3,}/g, "\n\n")
    .trim()
    .slice(0, LONGEST_TEXT)
    .replace(/\p{Surrogate}$/u, "")
}

/** A subject in one line, bounded; `otherwise` where there is nothing to read. */
export function plainSubject(subject: string, otherwise: string): string {
  const line = plainText(subject)
    .replace(/\s+/g, " ")
    .slice(0, LONGEST_SUBJECT)
    .replace(/\p{Surrogate}$/u, "")
    .trim()
  return line === "" ? otherwise : line
}
