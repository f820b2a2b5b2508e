import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http"

import { AFTER_SALES_MODULE } from "../../../../modules/after-sales"
import { retrieveAgent } from "../../../../modules/after-sales/queries/team/list-agents"
import { toAdminAgent } from "../../../bodies/admin-team"

/** Answers with an agent as he stands now. */
export async function answerAgent(
  req: Pick<AuthenticatedMedusaRequest, "scope">,
  res: MedusaResponse,
  id: string,
): Promise<void> {
  const now = new Date()
  const agent = await req.scope.resolve(AFTER_SALES_MODULE).ask(retrieveAgent, { id, now })
  res.json({ service_agent: toAdminAgent(agent, now) })
}
