import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http"

import { AFTER_SALES_MODULE } from "../../../../../modules/after-sales"
import { readEvidence } from "../../../../../modules/after-sales/queries/evidence/read-evidence"
import { sendPicture } from "../../../../send-picture"

export async function GET(req: AuthenticatedMedusaRequest, res: MedusaResponse): Promise<void> {
  const asked = { id: req.params.id ?? "", viewer: "staff" } as const
  await sendPicture(req.scope, res, await req.scope.resolve(AFTER_SALES_MODULE).ask(readEvidence, asked))
}
