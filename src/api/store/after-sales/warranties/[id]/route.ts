import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"

import { withReasons } from "../../../../with-reasons"
import { identifyCaller } from "../../caller"
import { answerWarranty } from "../answer-warranty"

export const GET = withReasons(async (req: MedusaRequest, res: MedusaResponse) => {
  const caller = await identifyCaller(req, new Date())
  res.json({ warranty: await answerWarranty(req.scope, req.params.id ?? "", caller) })
})
