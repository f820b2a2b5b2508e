import { writeMessageWorkflow } from "../../../../../../workflows/rma/write-message"
import { staffVerb } from "../../staff-verb"
import type { MessageInput } from "../../validators"

export const POST = staffVerb<MessageInput>((req, verb) =>
  writeMessageWorkflow(req.scope).run({ input: { ...verb, body: req.validatedBody.body, is_internal: true } }),
)
