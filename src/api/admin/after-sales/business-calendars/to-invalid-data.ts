import { MedusaError } from "@medusajs/framework/utils"

import type { Refusal } from "../../../../domain/kernel/decision"

/** The 400 for input that a rule refuses: each reason with the field it is about. */
export function toInvalidData(reasons: readonly [Refusal, ...Refusal[]]): MedusaError {
  const sentences = reasons.map(({ field, message }) =>
    field === undefined ? message : `Field '${field}': ${message}`,
  )
  return new MedusaError(MedusaError.Types.INVALID_DATA, sentences.join(" "), reasons[0].code)
}
