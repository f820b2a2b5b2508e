import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http"

import { withReasons } from "../../../../with-reasons"
import { answerRepair } from "../repair-verb"

export const GET = withReasons(async (req: AuthenticatedMedusaRequest, res: MedusaResponse) => {
  res.json({ repair_order: await answerRepair(req.scope, req.params.id ?? "") })
})
