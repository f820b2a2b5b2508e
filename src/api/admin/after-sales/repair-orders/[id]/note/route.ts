import { noteRepairWorkflow } from "../../../../../../workflows/repair/note-repair"
import { repairVerb } from "../../repair-verb"
import type { NoteBody } from "../../validators"

export const POST = repairVerb<NoteBody>((req, input) =>
  noteRepairWorkflow(req.scope).run({ input: { ...input, note: req.validatedBody } }),
)
