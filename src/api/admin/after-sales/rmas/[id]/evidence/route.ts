import { findPlaceInRequest } from "../../../../../../workflows/evidence/find-evidence-place"
import { uploadEvidence } from "../../../../../../workflows/evidence/upload-evidence"
import type { WithFile } from "../../../../../receive-picture"
import { staffVerb } from "../../staff-verb"
import type { AddInspectionPhotoInput } from "../../validators"

export const POST = staffVerb<WithFile<AddInspectionPhotoInput>>(
  async (req, { id: rma_id, actor, idempotency, now }) => {
    const { item_id, kind, file } = req.validatedBody
    const place = await findPlaceInRequest(req.scope, { rma_id, viewer: "staff", item_id, kind })
    const { content, filename } = file
    await uploadEvidence(req.scope, { place, content, filename, actor, idempotency, now: new Date(now) })
  },
)
