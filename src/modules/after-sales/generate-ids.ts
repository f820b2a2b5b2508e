import { randomBytes } from "node:crypto"

/** Of a ULID, as Medusa's ids are: no letter that is taken for another, and one for each five bits. */
const ALPHABET = "0123456789ABCDEFGHJKMNPQRSTVWXYZ"
const TIME_LETTERS = 10
const RANDOM_LETTERS = 16

/**
 * Ids for the rows of a batch, as `generateEntityId` makes one. That asks the system for randomness sixteen times an id,
 * which was most of what a batch cost.
 */
export function generateIds(prefix: string, count: number): string[] {
  const time = lettersOf(Date.now())
  const codes = randomBytes(count * RANDOM_LETTERS).map((byte) => ALPHABET.charCodeAt(byte % ALPHABET.length))
  const letters = Buffer.from(codes).toString("latin1")
  return Array.from({ length: count }, (_, index) => {
    const own = letters.slice(index * RANDOM_LETTERS, (index + 1) * RANDOM_LETTERS)
    return `${prefix}_${time}${own}`
  })
}

/** The most significant first, so that ids sort as they were made. */
function lettersOf(time: number): string {
  let left = time
  const letters = Array.from({ length: TIME_LETTERS }, () => {
    const letter = ALPHABET[left % ALPHABET.length]
    left = Math.floor(left / ALPHABET.length)
    return letter
  })
  return letters.reverse().join("")
}
