import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http"

import { AFTER_SALES_MODULE } from "../../../../../../modules/after-sales"
import { readVisit } from "../../../../../../modules/after-sales/queries/visit/read-visit"
import { listCandidates } from "../../../../../../workflows/visit/list-candidates"

/** Who could attend the visit at its time, and why the others cannot. */
export async function GET(req: AuthenticatedMedusaRequest, res: MedusaResponse): Promise<void> {
  const visit = await req.scope.resolve(AFTER_SALES_MODULE).ask(readVisit, req.params.id ?? "")
  res.json({ candidates: await listCandidates(req.scope, visit, new Date()) })
}
