import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http"

import { readSuggestions } from "../../../../../../workflows/receiving/read-suggestions"
import { withReasons } from "../../../../../with-reasons"

export const GET = withReasons(async (req: AuthenticatedMedusaRequest, res: MedusaResponse) => {
  res.json({ suggestions: await readSuggestions(req.scope, req.params.id ?? "") })
})
