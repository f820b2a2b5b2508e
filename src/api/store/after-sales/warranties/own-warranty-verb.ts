import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"

import type { VerbInput } from "../../../../workflows/rma/verb-input"
import { readIdempotencyKey } from "../../../idempotency"
import { withReasons } from "../../../with-reasons"
import { identifyCaller, toActor } from "../caller"
import { answerWarranty } from "./answer-warranty"

/**
 * A route that does something to one of the caller's own warranties and answers with it. Somebody else's is not found
 * before anything else is looked at.
 */
export function ownWarrantyVerb<Body>(act: (req: MedusaRequest<Body>, input: VerbInput) => Promise<unknown>) {
  return withReasons(async (req: MedusaRequest<Body>, res: MedusaResponse) => {
    const now = new Date()
    const caller = await identifyCaller(req, now)
    const { id = "" } = req.params
    await answerWarranty(req.scope, id, caller)
    const actor = toActor(caller)
    await act(req, { id, actor, idempotency: readIdempotencyKey(req, actor), now: now.toISOString() })
    res.json({ warranty: await answerWarranty(req.scope, id, caller) })
  })
}
