import { mayAttributeFault } from "../../../../domain/fault/may-attribute-fault"
import type { RmaStage } from "../../../../domain/rma/lifecycle"
import { RefusalError } from "../../refusal-error"

/** Throws the refusal of whatever would change who pays after the money was fixed. */
export function requireOpenFault(stage: RmaStage, action: "attribute_fault" | "record_freight" | "void_freight"): void {
  if (mayAttributeFault(stage)) return
  throw new RefusalError([
    {
      code: "action_not_allowed_in_stage",
      message: `Cannot ${action} in stage ${stage}: its money is fixed, or it is over.`,
      facts: { action, stage },
    },
  ])
}
