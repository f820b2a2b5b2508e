import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"

import type { UploadedAttachment } from "../../../../types"
import { uploadAttachment } from "../../../../workflows/evidence/upload-attachment"
import { readIdempotencyKey } from "../../../idempotency"
import type { WithFile } from "../../../receive-picture"
import { withReasons } from "../../../with-reasons"
import { identifyCaller, toActor } from "../caller"

/** A picture for words that the caller is about to send; he names its id with them. */
export const POST = withReasons(
  async (req: MedusaRequest<WithFile<object>>, res: MedusaResponse<UploadedAttachment>) => {
    const now = new Date()
    const actor = toActor(await identifyCaller(req, now))
    const { content, filename } = req.validatedBody.file
    const idempotency = readIdempotencyKey(req, actor)
    const { id, repeated } = await uploadAttachment(req.scope, { content, filename, actor, idempotency, now })
    res.status(repeated ? 200 : 201).json({ attachment: { id } })
  },
)
