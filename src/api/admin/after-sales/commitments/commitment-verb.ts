import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http"

import { stepCommitmentWorkflow, type StepCommitmentInput } from "../../../../workflows/commitment/step-commitment"
import { readIdempotencyKey } from "../../../idempotency"
import { withReasons } from "../../../with-reasons"
import { staffOf } from "../staff-of"
import { answerCommitment } from "./answer-commitment"
import type { CommitmentWordsInput, MoveCommitmentInput } from "./validators"

/** A route by which staff say what becomes of a promise; it answers with the promise as it then stands. */
export function commitmentVerb(verb: StepCommitmentInput["verb"]) {
  return withReasons(
    async (req: AuthenticatedMedusaRequest<CommitmentWordsInput | MoveCommitmentInput>, res: MedusaResponse) => {
      const now = new Date().toISOString()
      const { id = "" } = req.params
      const actor = staffOf(req)
      await stepCommitmentWorkflow(req.scope).run({
        input: {
          ...{ id, verb, actor, now, due_at: null },
          ...req.validatedBody,
          idempotency: readIdempotencyKey(req, actor),
        },
      })
      await answerCommitment(req, res, id)
    },
  )
}
