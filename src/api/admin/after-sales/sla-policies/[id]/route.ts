import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http"

import { readSlaPolicy } from "../read-sla-policy"

export async function GET(req: AuthenticatedMedusaRequest, res: MedusaResponse): Promise<void> {
  res.json({ sla_policy: await readSlaPolicy(req.scope, req.params.id ?? "") })
}
