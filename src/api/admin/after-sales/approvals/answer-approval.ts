import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http"

import { decideApprovalWorkflow, type DecideApprovalInput } from "../../../../workflows/approval/decide-approval"
import { readIdempotencyKey } from "../../../idempotency"
import { withReasons } from "../../../with-reasons"
import { staffOf } from "../staff-of"
import type { AnswerInput } from "./validators"

/** A route by which staff answer what waits for approval. */
export function answerApproval(answer: DecideApprovalInput["answer"]) {
  return withReasons(async (req: AuthenticatedMedusaRequest<AnswerInput>, res: MedusaResponse) => {
    const { id = "" } = req.params
    const { words = null } = req.validatedBody
    const now = new Date().toISOString()
    await decideApprovalWorkflow(req.scope).run({
      input: {
        ...{ id, answer, words, user_id: req.auth_context.actor_id, now },
        idempotency: readIdempotencyKey(req, staffOf(req)),
      },
    })
    res.json({ id, status: answer })
  })
}
