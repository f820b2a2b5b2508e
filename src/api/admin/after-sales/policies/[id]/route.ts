import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http"

import { readPolicy } from "../read-policy"

export async function GET(req: AuthenticatedMedusaRequest, res: MedusaResponse): Promise<void> {
  res.json({ policy: await readPolicy(req.scope, req.params.id ?? "") })
}
