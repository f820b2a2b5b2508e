import type { Refusal } from "../../../../domain/kernel/decision"
import type { ErrorBody } from "../../../../types"

/**
 * The 400 for input that a rule refuses: each reason with the field it is about, in the sentence and in `reasons`.
 * Not thrown, because Medusa's error handler would drop the reasons.
 */
export function toInvalidBody(reasons: readonly [Refusal, ...Refusal[]]): ErrorBody {
  const sentences = reasons.map(({ field, message }) =>
    field === undefined ? message : `Field '${field}': ${message}`,
  )
  return { type: "invalid_data", code: reasons[0].code, message: sentences.join(" "), reasons }
}
