import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"

import { AFTER_SALES_MODULE } from "../../../../modules/after-sales"
import { readRma } from "../../../../modules/after-sales/queries/rma/read-rma"
import { readRmaView } from "../../../../workflows/rma/read-rma-view"
import type { VerbInput } from "../../../../workflows/rma/verb-input"
import { toStoreRma } from "../../../bodies/store-rma"
import { readIdempotencyKey } from "../../../idempotency"
import { withReasons } from "../../../with-reasons"
import { identifyCaller, toActor, toViewer } from "../caller"

/**
 * A route that does something to one of the caller's own requests and answers with it as it then stands. Somebody
 * else's request is not found before anything else is looked at.
 */
export function ownRmaVerb<Body>(act: (req: MedusaRequest<Body>, input: VerbInput) => Promise<unknown>) {
  return withReasons(async (req: MedusaRequest<Body>, res: MedusaResponse) => {
    const now = new Date()
    const caller = await identifyCaller(req, now)
    const { id = "" } = req.params
    const viewer = toViewer(caller)
    await req.scope.resolve(AFTER_SALES_MODULE).ask(readRma, { id, viewer })
    const actor = toActor(caller)
    await act(req, { id, actor, idempotency: readIdempotencyKey(req, actor), now: now.toISOString() })
    const view = await readRmaView(req.scope, id, viewer, now)
    res.json({ rma: toStoreRma(view, now) })
  })
}
