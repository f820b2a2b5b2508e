import { findPlaceAtFinding } from "../../../../../../workflows/evidence/find-evidence-place"
import { uploadEvidence } from "../../../../../../workflows/evidence/upload-evidence"
import type { WithFile } from "../../../../../receive-picture"
import { findingVerb } from "../../finding-verb"
import type { FindingPhotoInput } from "../../validators"

export const POST = findingVerb<WithFile<FindingPhotoInput>>(async (req, { id, actor, idempotency, now }) => {
  const { content, filename } = req.validatedBody.file
  const place = await findPlaceAtFinding(req.scope, id)
  await uploadEvidence(req.scope, { place, content, filename, actor, idempotency, now: new Date(now) })
})
