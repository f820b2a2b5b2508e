import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http"

import { readPlan } from "../read-plan"

export async function GET(req: AuthenticatedMedusaRequest, res: MedusaResponse): Promise<void> {
  res.json({ follow_up_plan: await readPlan(req.scope, req.params.id ?? "") })
}
