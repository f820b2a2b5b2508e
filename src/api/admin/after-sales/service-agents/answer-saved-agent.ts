import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http"

import { saveAgentWorkflow } from "../../../../workflows/team/save-agent"
import { readIdempotencyKey } from "../../../idempotency"
import { withReasons } from "../../../with-reasons"
import { staffOf } from "../staff-of"
import { answerAgent } from "./answer-agent"
import type { AgentInput } from "./validators"

/** A route that writes an agent as a whole, a new one or the one that the path names; it answers with the agent. */
export function answerSavedAgent(idOf: (req: AuthenticatedMedusaRequest<AgentInput>) => string | null) {
  return withReasons(async (req: AuthenticatedMedusaRequest<AgentInput>, res: MedusaResponse) => {
    const { result: id } = await saveAgentWorkflow(req.scope).run({
      input: { ...req.validatedBody, id: idOf(req), idempotency: readIdempotencyKey(req, staffOf(req)) },
    })
    await answerAgent(req, res, id)
  })
}
