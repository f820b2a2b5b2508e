import { approveRmaWorkflow } from "../../../../../../workflows/rma/approve-rma"
import { staffVerb } from "../../staff-verb"
import type { ApproveInput } from "../../validators"

export const POST = staffVerb<ApproveInput>((req, verb) => {
  const { items, words = null, location_id = null } = req.validatedBody
  return approveRmaWorkflow(req.scope).run({ input: { ...verb, items, words, location_id } })
})
