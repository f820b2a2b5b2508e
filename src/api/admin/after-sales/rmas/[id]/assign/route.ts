import { assignRmaWorkflow } from "../../../../../../workflows/rma/assign-rma"
import { staffVerb } from "../../staff-verb"
import type { AssignInput } from "../../validators"

export const POST = staffVerb<AssignInput>((req, verb) =>
  assignRmaWorkflow(req.scope).run({ input: { ...verb, assignee_id: req.validatedBody.assignee_id } }),
)
