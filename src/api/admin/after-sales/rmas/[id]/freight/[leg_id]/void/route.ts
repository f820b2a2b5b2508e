import { voidFreightWorkflow } from "../../../../../../../../workflows/fault/record-freight"
import { staffVerb } from "../../../../staff-verb"
import type { WordsInput } from "../../../../validators"

export const POST = staffVerb<WordsInput>((req, verb) =>
  voidFreightWorkflow(req.scope).run({
    input: { ...verb, leg_id: req.params.leg_id ?? "", words: req.validatedBody.words },
  }),
)
