import { noteRepairWorkflow } from "../../../../../../workflows/repair/note-repair"
import { repairVerb } from "../../repair-verb"
import type { WaiveBody } from "../../validators"

export const POST = repairVerb<WaiveBody>((req, input) =>
  noteRepairWorkflow(req.scope).run({ input: { ...input, note: { waiver_words: req.validatedBody.words } } }),
)
