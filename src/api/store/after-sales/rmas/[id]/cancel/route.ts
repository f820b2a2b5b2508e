import { cancelRmaWorkflow } from "../../../../../../workflows/rma/cancel-rma"
import { ownRmaVerb } from "../../own-rma-verb"
import type { CancelInput } from "../../validators"

export const POST = ownRmaVerb<CancelInput>((req, verb) =>
  cancelRmaWorkflow(req.scope).run({ input: { ...verb, words: req.validatedBody.words ?? null } }),
)
