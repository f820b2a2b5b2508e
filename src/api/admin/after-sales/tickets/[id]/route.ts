import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http"

import { withReasons } from "../../../../with-reasons"
import { answerTicket } from "../answer-ticket"

export const GET = withReasons(async (req: AuthenticatedMedusaRequest, res: MedusaResponse) => {
  res.json({ ticket: await answerTicket(req, req.params.id ?? "") })
})
