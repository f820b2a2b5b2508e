import { MedusaError } from "@medusajs/framework/utils"

import type { Decision, Refusal } from "../../domain/kernel/decision"

/** A refused decision on its way to the caller: status 400 with every reason in the body. */
export class RefusalError extends MedusaError {
  readonly reasons: readonly Refusal[]

  constructor(reasons: readonly [Refusal, ...Refusal[]]) {
    super(MedusaError.Types.NOT_ALLOWED, reasons.map((reason) => reason.message).join(" "), reasons[0].code)
    this.reasons = reasons
  }
}

/** The accepted value; a refusal is thrown and rolls the transaction back and ends the workflow. */
export function acceptedOrThrow<Accepted>(decision: Decision<Accepted>): Accepted {
  if (decision.accepted) return decision.value
  throw new RefusalError(decision.reasons)
}
