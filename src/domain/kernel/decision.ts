import type { RefusalCode } from "./refusal-code"

/** Where in the merchant's terms a reason stands: the policy, its version, and the clause within it. */
export interface ClauseReference {
  readonly policy_code: string
  readonly version: number
  /** Dotted name of the term, such as `window.withdrawal` or `final_sale`. */
  readonly clause: string
  /** The law or handbook line that the merchant noted as the clause's source, if any. */
  readonly source: string | null
}

/** One reason why something was refused. A refused decision carries all of them, never only the first. */
export interface Refusal {
  readonly code: RefusalCode
  /** English sentence for logs and developers; screens translate `code` with `facts`. */
  readonly message: string
  /** Path of the input that the reason is about, such as `items.0.quantity`. */
  readonly field?: string
  readonly clause?: ClauseReference
  /** Values a translation needs: dates as `YYYY-MM-DD`, instants as ISO 8601, amounts as decimal strings. */
  readonly facts?: Readonly<Record<string, string | number | null>>
}

export type Decision<Accepted> =
  | { readonly accepted: true; readonly value: Accepted }
  | { readonly accepted: false; readonly reasons: readonly [Refusal, ...Refusal[]] }

export function accept<Accepted>(value: Accepted): Decision<Accepted> {
  return { accepted: true, value }
}

/** Refuses with every reason. An empty list is a programming error and throws. */
export function refuse(reasons: readonly Refusal[]): Decision<never> {
  const [first, ...rest] = reasons
  if (first === undefined) throw new Error("A refusal needs at least one reason")
  return { accepted: false, reasons: [first, ...rest] }
}

/** Accepts `value` when there is no reason against it, and refuses with all reasons otherwise. */
export function decide<Accepted>(reasons: readonly Refusal[], value: () => Accepted): Decision<Accepted> {
  return reasons.length > 0 ? refuse(reasons) : accept(value())
}
