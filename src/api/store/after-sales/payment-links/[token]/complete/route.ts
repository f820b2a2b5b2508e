import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"

import { completePaymentLink } from "../../../../../../workflows/charge/complete-payment-link"
import { readPaymentLink } from "../../../../../../workflows/charge/read-payment-link"
import { withReasons } from "../../../../../with-reasons"

export const POST = withReasons(async (req: MedusaRequest, res: MedusaResponse) => {
  const { token = "" } = req.params
  await completePaymentLink(req.scope, token, new Date())
  res.json({ payment_link: await readPaymentLink(req.scope, token, new Date()) })
})
