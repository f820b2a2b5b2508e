import { giveGrantWorkflow } from "../../../../../../workflows/grant/give-grant"
import { staffVerb } from "../../staff-verb"
import type { GrantInput } from "../../validators"

export const POST = staffVerb<GrantInput>((req, verb) =>
  giveGrantWorkflow(req.scope).run({ input: { ...req.validatedBody, ...verb } }),
)
