import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http"

import { readAdminVisit } from "../visit-verb"

export async function GET(req: AuthenticatedMedusaRequest, res: MedusaResponse): Promise<void> {
  res.json({ visit: await readAdminVisit(req.scope, req.params.id ?? "") })
}
