import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"

import { readWithdrawalOffer } from "../../../../../../workflows/withdrawal/read-withdrawal-offer"
import { toAvailabilityBody } from "../../../../../bodies/withdrawal"
import { withReasons } from "../../../../../with-reasons"
import { identifyCaller, toOrderOwner } from "../../../caller"

export const GET = withReasons(async (req: MedusaRequest, res: MedusaResponse) => {
  const now = new Date()
  const owner = toOrderOwner(await identifyCaller(req, now))
  const offer = await readWithdrawalOffer(req.scope, { order_id: req.params.id ?? "", owner, now })
  res.json({ availability: toAvailabilityBody(offer) })
})
