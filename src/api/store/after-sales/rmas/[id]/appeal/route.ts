import { appealRmaWorkflow } from "../../../../../../workflows/rma/appeal-rma"
import { ownRmaVerb } from "../../own-rma-verb"
import type { AppealInput } from "../../validators"

export const POST = ownRmaVerb<AppealInput>((req, verb) =>
  appealRmaWorkflow(req.scope).run({ input: { ...verb, words: req.validatedBody.words } }),
)
