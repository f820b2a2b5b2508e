import { recordArbitrationWorkflow } from "../../../../../../workflows/rma/record-arbitration"
import { staffVerb } from "../../staff-verb"
import type { ArbitrationInput } from "../../validators"

export const POST = staffVerb<ArbitrationInput>((req, verb) =>
  recordArbitrationWorkflow(req.scope).run({
    input: { ...req.validatedBody, words: req.validatedBody.words ?? null, ...verb },
  }),
)
