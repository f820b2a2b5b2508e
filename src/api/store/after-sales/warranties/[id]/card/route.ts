import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"

import { AFTER_SALES_MODULE } from "../../../../../../modules/after-sales"
import { readWarranty } from "../../../../../../modules/after-sales/queries/warranty/read-warranty"
import { sendCard } from "../../../../../send-card"
import { withReasons } from "../../../../../with-reasons"
import { identifyCaller } from "../../../caller"
import { toWarrantyViewer } from "../../answer-warranty"

export const GET = withReasons(async (req: MedusaRequest, res: MedusaResponse) => {
  const viewer = toWarrantyViewer(await identifyCaller(req, new Date()))
  const asked = { id: req.params.id ?? "", viewer }
  await sendCard(req, res, await req.scope.resolve(AFTER_SALES_MODULE).ask(readWarranty, asked))
})
