import { waitForWorkflow } from "../../../../../../workflows/ticket/wait-for"
import { ticketVerb } from "../../ticket-verb"
import type { WaitInput } from "../../validators"

export const POST = ticketVerb<WaitInput>((req, verb) =>
  waitForWorkflow(req.scope).run({
    input: { ...verb, said: { wait_for: req.validatedBody.for, words: req.validatedBody.words ?? null } },
  }),
)
