import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"

import { readOwnedWarranty } from "../../../../../../workflows/warranty/owner-link"
import { withReasons } from "../../../../../with-reasons"
import { offerTransferTo } from "../../../warranties/offer-transfer-to"

/** Whoever took a warranty over without an account may hand it on as well. */
export const POST = withReasons(async (req: MedusaRequest, res: MedusaResponse) => {
  const { token = "" } = req.params
  const { id } = await readOwnedWarranty(req.scope, token)
  res.json({ transfer: await offerTransferTo(req, id, { type: "customer", id: null }, new Date()) })
})
