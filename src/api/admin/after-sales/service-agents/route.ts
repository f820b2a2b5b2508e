import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http"

import { AFTER_SALES_MODULE } from "../../../../modules/after-sales"
import { listAgents } from "../../../../modules/after-sales/queries/team/list-agents"
import { toAdminAgent } from "../../../bodies/admin-team"
import { toPage } from "../../../to-page"
import { answerSavedAgent } from "./answer-saved-agent"
import type { ListAgentsQuery } from "./validators"

export async function GET(
  req: AuthenticatedMedusaRequest<unknown, ListAgentsQuery>,
  res: MedusaResponse,
): Promise<void> {
  const now = new Date()
  const { cursor, limit, team_id = null } = req.validatedQuery as ListAgentsQuery
  const read = await req.scope
    .resolve(AFTER_SALES_MODULE)
    .ask(listAgents, { team_id, after_id: cursor, limit: limit + 1, now })
  const { items, next_cursor } = toPage(read, limit)
  res.json({ service_agents: items.map((agent) => toAdminAgent(agent, now)), next_cursor })
}

export const POST = answerSavedAgent(() => null)
