import { recordFeedbackWorkflow } from "../../../../../../workflows/rma/record-feedback"
import { ownRmaVerb } from "../../own-rma-verb"
import type { FeedbackInput } from "../../validators"

export const POST = ownRmaVerb<FeedbackInput>((req, verb) => {
  const { score, comment = null } = req.validatedBody
  return recordFeedbackWorkflow(req.scope).run({ input: { ...verb, score, comment } })
})
