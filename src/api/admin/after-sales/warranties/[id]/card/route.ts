import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http"

import { AFTER_SALES_MODULE } from "../../../../../../modules/after-sales"
import { readWarranty } from "../../../../../../modules/after-sales/queries/warranty/read-warranty"
import { sendCard } from "../../../../../send-card"
import { withReasons } from "../../../../../with-reasons"

export const GET = withReasons(async (req: AuthenticatedMedusaRequest, res: MedusaResponse) => {
  const asked = { id: req.params.id ?? "", viewer: "anyone" } as const
  await sendCard(req, res, await req.scope.resolve(AFTER_SALES_MODULE).ask(readWarranty, asked))
})
