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

/**
 * True for a refusal and for a copy of one. By shape and not by class: a workflow engine may hand over a copy of the
 * error that was thrown in a step.
 */
export function isRefusal(error: unknown): error is { message: string; reasons: readonly Refusal[] } {
  return typeof error === "object" && error !== null && "reasons" in error && Array.isArray(error.reasons)
}
