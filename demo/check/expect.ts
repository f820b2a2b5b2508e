import { isDeepStrictEqual } from "node:util"

import { currencyDecimals } from "../../src/domain/money/currency-decimals"
import type { ErrorBody } from "../../src/types"
import type { Answer } from "../seed/api"
import { Fault } from "./report"

/** Throws unless both are the same, saying what it is about. */
export function equal<Value>(actual: Value, expected: Value, what: string): void {
  if (isDeepStrictEqual(actual, expected)) return
  throw new Fault(`${what}: expected ${JSON.stringify(expected)}, found ${JSON.stringify(actual)}`)
}

/** Core keeps fractions of a cent, which nobody can pay: throws unless it is less than the currency's smallest coin. */
export function lessThanACoin(amount: string, currencyCode: string, what: string): void {
  const coin = 10 ** -currencyDecimals(currencyCode)
  if (Math.abs(Number(amount)) < coin) return
  throw new Fault(`${what}: expected less than ${coin} ${currencyCode}, found ${amount}`)
}

export function holds(condition: boolean, what: string): asserts condition {
  if (!condition) throw new Fault(`not so: ${what}`)
}

/** The value, which must be there. */
export function present<Value>(value: Value | null | undefined, what: string): Value {
  if (value === null || value === undefined) throw new Fault(`missing: ${what}`)
  return value
}

/** Throws unless the answer refuses with this status and, of all reasons, at least these. */
export function refuses(answer: Answer<ErrorBody>, status: number, ...codes: readonly string[]): void {
  const given = (answer.body.reasons ?? []).map((reason) => reason.code)
  const isRefused = answer.status === status && codes.every((code) => given.some((reason) => reason === code))
  if (isRefused) return
  const expected = [status, ...codes].join(" ")
  throw new Fault(`expected a refusal (${expected}), got ${answer.status}: ${JSON.stringify(answer.body)}`)
}
