import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"

import { readPaymentLink } from "../../../../../workflows/charge/read-payment-link"
import { withReasons } from "../../../../with-reasons"

/** Whoever holds the link may see what is to be paid; it never changes anything. */
export const GET = withReasons(async (req: MedusaRequest, res: MedusaResponse) => {
  res.json({ payment_link: await readPaymentLink(req.scope, req.params.token ?? "", new Date()) })
})
