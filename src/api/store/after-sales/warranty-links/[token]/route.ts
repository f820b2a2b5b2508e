import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"

import { readOwnedWarranty } from "../../../../../workflows/warranty/owner-link"
import { readToday } from "../../../../../workflows/warranty/read-today"
import { toStoreWarranty } from "../../../../bodies/warranty"
import { withReasons } from "../../../../with-reasons"

/** The warranty of an owner without an account, by the link that was mailed to him. Looking changes nothing. */
export const GET = withReasons(async (req: MedusaRequest, res: MedusaResponse) => {
  const warranty = await readOwnedWarranty(req.scope, req.params.token ?? "")
  res.json({ warranty: toStoreWarranty(warranty, await readToday(req.scope, new Date())) })
})
