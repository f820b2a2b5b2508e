import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"

import { AFTER_SALES_MODULE } from "../../../../modules/after-sales"
import type { EvidencePlace } from "../../../../modules/after-sales/queries/evidence/evidence-place"
import { readEvidence } from "../../../../modules/after-sales/queries/evidence/read-evidence"
import { uploadEvidence } from "../../../../workflows/evidence/upload-evidence"
import { toEvidenceBody } from "../../../bodies/evidence-body"
import { readIdempotencyKey } from "../../../idempotency"
import type { WithFile } from "../../../receive-picture"
import { withReasons } from "../../../with-reasons"
import { identifyCaller, toActor, toViewer, type Caller } from "../caller"

/** A route by which a customer or guest sends a picture; it answers with the picture's row, 200 when it was there before. */
export function keepPicture<Fields>(
  findPlace: (req: MedusaRequest<WithFile<Fields>>, caller: Caller) => Promise<EvidencePlace>,
) {
  return withReasons(async (req: MedusaRequest<WithFile<Fields>>, res: MedusaResponse) => {
    const now = new Date()
    const caller = await identifyCaller(req, now)
    const actor = toActor(caller)
    const { content, filename } = req.validatedBody.file
    const { id, repeated } = await uploadEvidence(req.scope, {
      ...{ content, filename, actor, now },
      place: await findPlace(req, caller),
      idempotency: readIdempotencyKey(req, actor),
    })
    const { evidence } = await req.scope.resolve(AFTER_SALES_MODULE).ask(readEvidence, { id, viewer: toViewer(caller) })
    res.status(repeated ? 200 : 201).json({ evidence: toEvidenceBody(evidence) })
  })
}
