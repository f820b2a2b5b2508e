import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http"

import { readRmaView } from "../../../../workflows/rma/read-rma-view"
import type { VerbInput } from "../../../../workflows/rma/verb-input"
import { toAdminRma } from "../../../bodies/admin-rma"
import { readIdempotencyKey } from "../../../idempotency"
import { withReasons } from "../../../with-reasons"
import { staffOf } from "../staff-of"

/** A route by which staff do something to a request; it answers with the request as it then stands. */
export function staffVerb<Body>(act: (req: AuthenticatedMedusaRequest<Body>, input: VerbInput) => Promise<unknown>) {
  return withReasons(async (req: AuthenticatedMedusaRequest<Body>, res: MedusaResponse) => {
    const now = new Date()
    const { id = "" } = req.params
    const actor = staffOf(req)
    await act(req, { id, actor, idempotency: readIdempotencyKey(req, actor), now: now.toISOString() })
    const after = new Date()
    res.json({ rma: toAdminRma(await readRmaView(req.scope, id, "staff", after), after) })
  })
}
