import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"

import { listStoreCredit } from "../../../../workflows/store-credit/list-store-credit"
import { withReasons } from "../../../with-reasons"
import { identifyCaller } from "../caller"
import { holderOf } from "./holder-of"

export const GET = withReasons(async (req: MedusaRequest, res: MedusaResponse) => {
  const caller = await identifyCaller(req, new Date())
  res.json({ store_credit: await listStoreCredit(req.scope, await holderOf(req.scope, caller)) })
})
