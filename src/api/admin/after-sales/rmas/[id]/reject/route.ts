import { rejectRmaWorkflow } from "../../../../../../workflows/rma/reject-rma"
import { staffVerb } from "../../staff-verb"
import type { RejectInput } from "../../validators"

export const POST = staffVerb<RejectInput>((req, verb) =>
  rejectRmaWorkflow(req.scope).run({ input: { ...req.validatedBody, ...verb } }),
)
