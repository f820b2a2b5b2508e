import { withdrawGrantWorkflow } from "../../../../../../../../workflows/grant/withdraw-grant"
import { staffVerb } from "../../../../staff-verb"
import type { WordsInput } from "../../../../validators"

export const POST = staffVerb<WordsInput>((req, verb) =>
  withdrawGrantWorkflow(req.scope).run({
    input: { ...verb, grant_id: req.params.grant_id ?? "", words: req.validatedBody.words },
  }),
)
