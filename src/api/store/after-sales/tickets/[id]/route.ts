import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"

import { withReasons } from "../../../../with-reasons"
import { identifyCaller } from "../../caller"
import { answerTicket } from "../answer-ticket"

export const GET = withReasons(async (req: MedusaRequest, res: MedusaResponse) => {
  const caller = await identifyCaller(req, new Date())
  res.json({ ticket: await answerTicket(req.scope, req.params.id ?? "", caller) })
})
