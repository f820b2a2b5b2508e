import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http"

import type { UploadedAttachment } from "../../../../types"
import { uploadAttachment } from "../../../../workflows/evidence/upload-attachment"
import { readIdempotencyKey } from "../../../idempotency"
import type { WithFile } from "../../../receive-picture"
import { withReasons } from "../../../with-reasons"
import { staffOf } from "../staff-of"

/** A picture for words that are about to be sent or noted; they name its id. */
export const POST = withReasons(
  async (req: AuthenticatedMedusaRequest<WithFile<object>>, res: MedusaResponse<UploadedAttachment>) => {
    const actor = staffOf(req)
    const { content, filename } = req.validatedBody.file
    const caller = { actor, idempotency: readIdempotencyKey(req, actor), now: new Date() }
    const { id, repeated } = await uploadAttachment(req.scope, { content, filename, ...caller })
    res.status(repeated ? 200 : 201).json({ attachment: { id } })
  },
)
