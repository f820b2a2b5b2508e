import { receiveParcelWorkflow } from "../../../../../../workflows/receiving/receive-parcel"
import { parcelVerb } from "../../parcel-verb"
import type { ReceiveParcelBody } from "../../validators"

export const POST = parcelVerb<ReceiveParcelBody>((req, verb) => {
  const { words, declared, contents } = req.validatedBody
  return receiveParcelWorkflow(req.scope).run({
    input: {
      ...{ ...verb, words },
      declared: declared.map((content) => ({ ...content, quantity: content.quantity ?? null })),
      contents: contents.map((content) => ({ ...content, quantity: content.quantity ?? null })),
    },
  })
})
