import { waiveChargeWorkflow } from "../../../../../../workflows/charge/waive-charge"
import { staffVerb } from "../../staff-verb"
import type { WordsInput } from "../../validators"

export const POST = staffVerb<WordsInput>((req, verb) =>
  waiveChargeWorkflow(req.scope).run({ input: { ...req.validatedBody, ...verb } }),
)
