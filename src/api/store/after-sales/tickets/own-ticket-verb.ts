import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"

import { AFTER_SALES_MODULE } from "../../../../modules/after-sales"
import type { Once } from "../../../../modules/after-sales/commands/once"
import { readTicket } from "../../../../modules/after-sales/queries/ticket/read-ticket"
import type { VerbInput } from "../../../../workflows/rma/verb-input"
import { readIdempotencyKey } from "../../../idempotency"
import { withReasons } from "../../../with-reasons"
import { identifyCaller, toActor } from "../caller"
import { answerTicket, toTicketViewer } from "./answer-ticket"

/**
 * A route that does something to one of the caller's own tickets and answers with the ticket in which the matter stands
 * from then on. Somebody else's ticket is not found before anything else is looked at.
 */
export function ownTicketVerb<Body>(
  act: (req: MedusaRequest<Body>, input: VerbInput) => Promise<{ readonly result: Once }>,
) {
  return withReasons(async (req: MedusaRequest<Body>, res: MedusaResponse) => {
    const now = new Date()
    const caller = await identifyCaller(req, now)
    const { id = "" } = req.params
    await req.scope.resolve(AFTER_SALES_MODULE).ask(readTicket, { id, viewer: toTicketViewer(caller) })
    const actor = toActor(caller)
    const idempotency = readIdempotencyKey(req, actor)
    const { result } = await act(req, { id, actor, idempotency, now: now.toISOString() })
    res.json({ ticket: await answerTicket(req.scope, result.id, caller) })
  })
}
