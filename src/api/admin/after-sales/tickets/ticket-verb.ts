import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http"

import type { Once } from "../../../../modules/after-sales/commands/once"
import type { VerbInput } from "../../../../workflows/rma/verb-input"
import { readIdempotencyKey } from "../../../idempotency"
import { withReasons } from "../../../with-reasons"
import { staffOf } from "../staff-of"
import { answerTicket } from "./answer-ticket"

/** A route by which staff do something to a ticket; it answers with the ticket in which the matter stands from then on. */
export function ticketVerb<Body>(
  act: (req: AuthenticatedMedusaRequest<Body>, input: VerbInput) => Promise<{ readonly result: Once }>,
) {
  return withReasons(async (req: AuthenticatedMedusaRequest<Body>, res: MedusaResponse) => {
    const now = new Date().toISOString()
    const { id = "" } = req.params
    const actor = staffOf(req)
    const { result } = await act(req, { id, actor, idempotency: readIdempotencyKey(req, actor), now })
    res.json({ ticket: await answerTicket(req, result.id) })
  })
}
