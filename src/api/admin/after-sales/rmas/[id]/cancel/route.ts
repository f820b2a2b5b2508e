import { cancelRmaWorkflow } from "../../../../../../workflows/rma/cancel-rma"
import { staffVerb } from "../../staff-verb"
import type { OptionalWordsInput } from "../../validators"

export const POST = staffVerb<OptionalWordsInput>((req, verb) =>
  cancelRmaWorkflow(req.scope).run({ input: { ...verb, words: req.validatedBody.words ?? null } }),
)
