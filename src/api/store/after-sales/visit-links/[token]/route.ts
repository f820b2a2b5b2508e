import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"

import { visitOfToken } from "../../../../../workflows/visit/visit-link"
import { withReasons } from "../../../../with-reasons"
import { readVisitLink } from "../visit-link-verb"

export const GET = withReasons(async (req: MedusaRequest, res: MedusaResponse) => {
  const id = visitOfToken(req.scope, req.params.token ?? "")
  res.json({ visit_link: await readVisitLink(req.scope, id, new Date()) })
})
