import { requestInformationWorkflow } from "../../../../../../workflows/rma/request-information"
import { staffVerb } from "../../staff-verb"
import type { WordsInput } from "../../validators"

export const POST = staffVerb<WordsInput>((req, verb) =>
  requestInformationWorkflow(req.scope).run({ input: { ...req.validatedBody, ...verb } }),
)
