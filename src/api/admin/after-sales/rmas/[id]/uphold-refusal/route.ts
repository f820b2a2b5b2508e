import { upholdRefusalWorkflow } from "../../../../../../workflows/rma/uphold-refusal"
import { staffVerb } from "../../staff-verb"
import type { WordsInput } from "../../validators"

export const POST = staffVerb<WordsInput>((req, verb) =>
  upholdRefusalWorkflow(req.scope).run({ input: { ...req.validatedBody, ...verb } }),
)
