import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"

import { withReasons } from "../../../../with-reasons"
import { readQuote } from "../read-quote"

/** Looking changes nothing: mail scanners follow links. */
export const GET = withReasons(async (req: MedusaRequest, res: MedusaResponse) => {
  const { quote } = await readQuote(req.scope, req.params.token ?? "")
  res.json({ quote })
})
