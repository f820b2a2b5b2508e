import { writeMessageWorkflow } from "../../../../../../workflows/rma/write-message"
import { ownRmaVerb } from "../../own-rma-verb"
import type { MessageInput } from "../../validators"

export const POST = ownRmaVerb<MessageInput>((req, verb) =>
  writeMessageWorkflow(req.scope).run({ input: { ...verb, body: req.validatedBody.body, is_internal: false } }),
)
