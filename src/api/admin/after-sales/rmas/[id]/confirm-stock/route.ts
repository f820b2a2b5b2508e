import { confirmStockWorkflow } from "../../../../../../workflows/stock/confirm-stock"
import { staffVerb } from "../../staff-verb"
import type { WordsInput } from "../../validators"

export const POST = staffVerb<WordsInput>((req, verb) =>
  confirmStockWorkflow(req.scope).run({ input: { ...req.validatedBody, ...verb } }),
)
