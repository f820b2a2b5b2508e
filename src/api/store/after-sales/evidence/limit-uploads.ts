import type { MedusaNextFunction, MedusaRequest, MedusaResponse } from "@medusajs/framework/http"

import { AFTER_SALES_MODULE } from "../../../../modules/after-sales"
import { countCall } from "../../../rate-limit"
import { sendTooMany } from "../../../send-too-many"
import { identifyCaller } from "../caller"

/**
 * Stands before the reading of a picture: somebody unknown is sent away before his bytes are taken in, and nobody keeps
 * the server decoding pictures. A guest counts by his order, so that a second link brings no second allowance.
 */
export async function limitUploads(req: MedusaRequest, res: MedusaResponse, next: MedusaNextFunction): Promise<void> {
  const caller = await identifyCaller(req, new Date())
  const { evidence_uploads_per_hour } = await req.scope.resolve(AFTER_SALES_MODULE).getOptions()
  const wait = await countCall(req.scope, {
    name: "evidence.upload",
    key: caller.type === "customer" ? caller.customer_id : caller.order_id,
    calls_per_hour: evidence_uploads_per_hour,
  })
  if (wait === null) next()
  else sendTooMany(res, wait, "Too many pictures were sent.")
}
