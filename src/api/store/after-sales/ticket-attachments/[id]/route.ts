import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"

import { AFTER_SALES_MODULE } from "../../../../../modules/after-sales"
import { readAttachment } from "../../../../../modules/after-sales/queries/evidence/read-attachment"
import { sendPicture } from "../../../../send-picture"
import { withReasons } from "../../../../with-reasons"
import { identifyCaller } from "../../caller"
import { toTicketViewer } from "../../tickets/answer-ticket"

export const GET = withReasons(async (req: MedusaRequest, res: MedusaResponse) => {
  const viewer = toTicketViewer(await identifyCaller(req, new Date()))
  const asked = { id: req.params.id ?? "", viewer }
  await sendPicture(req.scope, res, await req.scope.resolve(AFTER_SALES_MODULE).ask(readAttachment, asked))
})
