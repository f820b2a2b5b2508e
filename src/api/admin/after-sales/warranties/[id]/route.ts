import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http"

import { withReasons } from "../../../../with-reasons"
import { answerWarranty } from "../answer-warranty"

export const GET = withReasons(async (req: AuthenticatedMedusaRequest, res: MedusaResponse) => {
  res.json({ warranty: await answerWarranty(req.scope, req.params.id ?? "") })
})
