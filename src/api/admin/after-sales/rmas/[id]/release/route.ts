import { releaseGoodsWorkflow } from "../../../../../../workflows/rma/release-goods"
import { staffVerb } from "../../staff-verb"
import type { WordsInput } from "../../validators"

export const POST = staffVerb<WordsInput>((req, verb) =>
  releaseGoodsWorkflow(req.scope).run({ input: { ...verb, words: req.validatedBody.words } }),
)
