/** Digits and letters that nobody takes for one another: no 0, 1, I, L or O. 31 of them, a prime, for the check's sake. */
const ALPHABET = "23456789ABCDEFGHJKMNPQRSTUVWXYZ"
const BASE = ALPHABET.length

/** How many values below `CLAIM_CODE_BASE` a code is made of: 31⁹ are 26 million millions. */
export const CLAIM_CODE_LENGTH = 9
export const CLAIM_CODE_BASE = BASE

/**
 * Writes a claim code: nine symbols and a check, in two groups that can be read out. The check is a sum in which each
 * place has its own weight, modulo a prime: it finds every single wrong symbol and every two that were swapped.
 *
 * @example
 * toClaimCode([0, 1, 2, 3, 4, 5, 6, 7, 8]) // "23456-789AU"
 */
export function toClaimCode(values: readonly number[]): string {
  return group([...values, checkOf(values)].map((value) => ALPHABET[value] ?? "").join(""))
}

/** The code that somebody typed, in whatever case and with whatever between; null for one that cannot be any. */
export function parseClaimCode(typed: string): string | null {
  const symbols = typed.toUpperCase().replace(/[\s\-–—_.]/g, "")
  const values = Array.from(symbols, (symbol) => ALPHABET.indexOf(symbol))
  if (values.length !== CLAIM_CODE_LENGTH + 1 || values.includes(-1)) return null
  return checkOf(values.slice(0, -1)) === values.at(-1) ? group(symbols) : null
}

function checkOf(values: readonly number[]): number {
  const weighted = values.reduce((sum, value, index) => sum + value * (index + 1), 0)
  // The check's own weight is 10: what it adds brings the whole sum to a multiple of the base.
  return (((-weighted * INVERSE_OF_TEN) % BASE) + BASE) % BASE
}

/** 10 × 28 = 280 = 9 × 31 + 1. */
const INVERSE_OF_TEN = 28

function group(symbols: string): string {
  return `${symbols.slice(0, 5)}-${symbols.slice(5)}`
}
