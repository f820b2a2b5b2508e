import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http"

import { exportCustomerWorkflow } from "../../../../../../workflows/customer/export-customer"
import { readIdempotencyKey } from "../../../../../idempotency"
import { withReasons } from "../../../../../with-reasons"
import { staffOf } from "../../../staff-of"
import type { ExportCustomerInput } from "../../validators"

/** A file for the customer. Its name tells nothing of him. */
export const POST = withReasons(async (req: AuthenticatedMedusaRequest<ExportCustomerInput>, res: MedusaResponse) => {
  const now = new Date().toISOString()
  const actor = staffOf(req)
  const { result } = await exportCustomerWorkflow(req.scope).run({
    input: {
      ...{ id: req.params.id ?? "", actor, now, words: req.validatedBody.words ?? null },
      idempotency: readIdempotencyKey(req, actor),
    },
  })
  res.setHeader("Content-Disposition", `attachment; filename="customer-${now.slice(0, 10)}.json"`)
  res.setHeader("Cache-Control", "no-store")
  res.json(result)
})
