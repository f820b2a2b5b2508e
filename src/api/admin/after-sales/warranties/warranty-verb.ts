import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http"

import type { VerbInput } from "../../../../workflows/rma/verb-input"
import { readIdempotencyKey } from "../../../idempotency"
import { withReasons } from "../../../with-reasons"
import { staffOf } from "../staff-of"
import { answerWarranty } from "./answer-warranty"

/** A route by which staff do something about a warranty; it answers with the warranty as it then stands. */
export function warrantyVerb<Body>(act: (req: AuthenticatedMedusaRequest<Body>, input: VerbInput) => Promise<unknown>) {
  return withReasons(async (req: AuthenticatedMedusaRequest<Body>, res: MedusaResponse) => {
    const { id = "" } = req.params
    const actor = staffOf(req)
    await act(req, { id, actor, idempotency: readIdempotencyKey(req, actor), now: new Date().toISOString() })
    res.json({ warranty: await answerWarranty(req.scope, id) })
  })
}
