import { takeInFindingWorkflow } from "../../../../../../workflows/receiving/take-in-finding"
import { findingVerb } from "../../finding-verb"
import type { TakeInInput } from "../../validators"

export const POST = findingVerb<TakeInInput>((req, verb) => {
  const { words, quantity = null, ...content } = req.validatedBody
  return takeInFindingWorkflow(req.scope).run({ input: { ...verb, words, content: { ...content, quantity } } })
})
