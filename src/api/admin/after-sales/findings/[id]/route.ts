import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http"

import { AFTER_SALES_MODULE } from "../../../../../modules/after-sales"
import { readFinding } from "../../../../../modules/after-sales/queries/receiving/list-findings"
import { toAdminFinding } from "../../../../bodies/admin-finding"
import { withReasons } from "../../../../with-reasons"

export const GET = withReasons(async (req: AuthenticatedMedusaRequest, res: MedusaResponse) => {
  const finding = await req.scope.resolve(AFTER_SALES_MODULE).ask(readFinding, req.params.id ?? "")
  res.json({ finding: toAdminFinding(finding, new Date()) })
})
