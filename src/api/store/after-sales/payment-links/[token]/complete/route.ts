import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"

import { completePaymentLink } from "../../../../../../workflows/charge/complete-payment-link"
import { readPaymentLink } from "../../../../../../workflows/charge/read-payment-link"
import { readKeyHeader } from "../../../../../idempotency"
import { withReasons } from "../../../../../with-reasons"

/** A link is paid once, however often it is completed and with whichever key: only its form is looked at. */
export const POST = withReasons(async (req: MedusaRequest, res: MedusaResponse) => {
  readKeyHeader(req)
  const { token = "" } = req.params
  await completePaymentLink(req.scope, token, new Date())
  res.json({ payment_link: await readPaymentLink(req.scope, token, new Date()) })
})
