import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http"

import { addAbsenceWorkflow } from "../../../../../../workflows/team/absence"
import { readIdempotencyKey } from "../../../../../idempotency"
import { withReasons } from "../../../../../with-reasons"
import { staffOf } from "../../../staff-of"
import { answerAgent } from "../../answer-agent"
import type { AbsenceInput } from "../../validators"

export const POST = withReasons(async (req: AuthenticatedMedusaRequest<AbsenceInput>, res: MedusaResponse) => {
  const { id: agent_id = "" } = req.params
  await addAbsenceWorkflow(req.scope).run({
    input: { ...req.validatedBody, agent_id, idempotency: readIdempotencyKey(req, staffOf(req)) },
  })
  await answerAgent(req, res, agent_id)
})
