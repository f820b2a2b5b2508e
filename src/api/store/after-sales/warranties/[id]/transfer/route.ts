import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"

import { withReasons } from "../../../../../with-reasons"
import { identifyCaller, toActor } from "../../../caller"
import { answerWarranty } from "../../answer-warranty"
import { offerTransferTo } from "../../offer-transfer-to"

/** The link is shown to the owner alone, who gives it to whom he gives the goods. */
export const POST = withReasons(async (req: MedusaRequest, res: MedusaResponse) => {
  const now = new Date()
  const caller = await identifyCaller(req, now)
  const { id = "" } = req.params
  await answerWarranty(req.scope, id, caller)
  res.json({ transfer: await offerTransferTo(req, id, toActor(caller), now) })
})
