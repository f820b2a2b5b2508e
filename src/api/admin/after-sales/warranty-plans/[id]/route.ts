import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http"

import { readWarrantyPlan } from "../read-warranty-plan"

export async function GET(req: AuthenticatedMedusaRequest, res: MedusaResponse): Promise<void> {
  res.json({ warranty_plan: await readWarrantyPlan(req.scope, req.params.id ?? "") })
}
