import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http"

import { AFTER_SALES_MODULE } from "../../../../../modules/after-sales"
import { readRecovery } from "../../../../../modules/after-sales/queries/recovery/read-recovery"
import { toAdminRecovery } from "../../../../bodies/admin-recovery"
import { withReasons } from "../../../../with-reasons"

export const GET = withReasons(async (req: AuthenticatedMedusaRequest, res: MedusaResponse) => {
  const claim = await req.scope.resolve(AFTER_SALES_MODULE).ask(readRecovery, req.params.id ?? "")
  res.json({ recovery_claim: toAdminRecovery(claim, new Date()) })
})
