import type { CreditHolder } from "../../../../domain/store-credit/holder"

/** Whose rows: never all of them, a holder is one of two things. */
export function holderMatches(holder: CreditHolder): readonly [sql: "customer_id = ?" | "email = ?", string] {
  return holder.customer_id === null ? ["email = ?", holder.email] : ["customer_id = ?", holder.customer_id]
}
