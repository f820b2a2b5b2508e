import { saveRepairLinesWorkflow } from "../../../../../../workflows/repair/save-repair-lines"
import { repairVerb } from "../../repair-verb"
import type { LinesBody } from "../../validators"

export const POST = repairVerb<LinesBody>((req, input) =>
  saveRepairLinesWorkflow(req.scope).run({ input: { ...input, lines: req.validatedBody.lines } }),
)
