import { findPlaceInRequest } from "../../../../../../workflows/evidence/find-evidence-place"
import { toViewer } from "../../../caller"
import { keepPicture } from "../../../evidence/keep-picture"
import type { AddEvidenceInput } from "../../validators"

export const POST = keepPicture<AddEvidenceInput>((req, caller) =>
  findPlaceInRequest(req.scope, {
    rma_id: req.params.id ?? "",
    viewer: toViewer(caller),
    item_id: req.validatedBody.item_id ?? null,
    kind: "customer",
  }),
)
