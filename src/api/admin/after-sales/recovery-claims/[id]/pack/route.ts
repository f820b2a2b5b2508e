import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http"

import { readEvidencePack } from "../../../../../../workflows/recovery/read-evidence-pack"
import { toRecoveryPack } from "../../../../../bodies/recovery-pack"
import { withReasons } from "../../../../../with-reasons"

export const GET = withReasons(async (req: AuthenticatedMedusaRequest, res: MedusaResponse) => {
  const pack = await readEvidencePack(req.scope, req.params.id ?? "")
  res.json({ pack: toRecoveryPack(pack, new Date()) })
})
