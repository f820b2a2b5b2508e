import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http"

import { openTicketOfVisit } from "../../../../../../workflows/visit/open-ticket-of-visit"
import { readIdempotencyKey } from "../../../../../idempotency"
import { withReasons } from "../../../../../with-reasons"
import { staffOf } from "../../../staff-of"
import type { VisitTicketBody } from "../../validators"
import { readAdminVisit } from "../../visit-verb"

/** What the visit has found becomes a ticket; a visit has one, however often it is asked for. */
export const POST = withReasons(async (req: AuthenticatedMedusaRequest<VisitTicketBody>, res: MedusaResponse) => {
  const { id = "" } = req.params
  const actor = staffOf(req)
  const idempotency = readIdempotencyKey(req, actor)
  await openTicketOfVisit(req.scope, { id, ...req.validatedBody, actor, idempotency, now: new Date() })
  res.json({ visit: await readAdminVisit(req.scope, id) })
})
