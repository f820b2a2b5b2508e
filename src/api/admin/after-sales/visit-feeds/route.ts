import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { MedusaError } from "@medusajs/framework/utils"

import { AFTER_SALES_MODULE } from "../../../../modules/after-sales"
import { findAgentOfUser } from "../../../../modules/after-sales/queries/visit/find-feed"
import { openVisitFeedWorkflow, revokeVisitFeedWorkflow } from "../../../../workflows/visit/visit-feed"
import { readKeyHeader } from "../../../idempotency"

/** A new address for one's own calendar. It is shown this once, and the one before reads nothing any more. */
export async function POST(req: AuthenticatedMedusaRequest, res: MedusaResponse): Promise<void> {
  const agent_id = await ownAgent(req)
  const { result: secret } = await openVisitFeedWorkflow(req.scope).run({
    input: { agent_id, idempotency_key: readKeyHeader(req), now: new Date().toISOString() },
  })
  const url = `${req.protocol}://${req.get("host") ?? ""}/after-sales/visit-feeds/${secret}`
  res.json({ visit_feed: { url } })
}

export async function DELETE(req: AuthenticatedMedusaRequest, res: MedusaResponse): Promise<void> {
  const agent_id = await ownAgent(req)
  await revokeVisitFeedWorkflow(req.scope).run({ input: { agent_id, now: new Date().toISOString() } })
  res.json({ visit_feed: null })
}

async function ownAgent(req: AuthenticatedMedusaRequest): Promise<string> {
  const agent_id = await req.scope.resolve(AFTER_SALES_MODULE).ask(findAgentOfUser, req.auth_context.actor_id)
  if (agent_id === null) throw new MedusaError(MedusaError.Types.NOT_FOUND, "You serve in no team")
  return agent_id
}
