import { finishRepairWorkflow } from "../../../../../../workflows/rma/finish-repair"
import { staffVerb } from "../../staff-verb"
import type { RepairedInput } from "../../validators"

export const POST = staffVerb<RepairedInput>((req, verb) => {
  const { outcome, words, resolution = null } = req.validatedBody
  return finishRepairWorkflow(req.scope).run({ input: { ...verb, outcome, words, resolution } })
})
