import { recordFreightWorkflow } from "../../../../../../workflows/fault/record-freight"
import type { RecordFreightBodyInput } from "../../fault-validators"
import { staffVerb } from "../../staff-verb"

export const POST = staffVerb<RecordFreightBodyInput>((req, verb) => {
  const { tracking_reference = null, receipt_note = null, ...leg } = req.validatedBody
  return recordFreightWorkflow(req.scope).run({ input: { ...verb, ...leg, tracking_reference, receipt_note } })
})
