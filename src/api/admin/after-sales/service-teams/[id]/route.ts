import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http"

import { AFTER_SALES_MODULE } from "../../../../../modules/after-sales"
import { retrieveTeam } from "../../../../../modules/after-sales/queries/team/list-teams"
import { toAdminTeam } from "../../../../bodies/admin-team"
import { answerSavedTeam } from "../answer-saved-team"

export async function GET(req: AuthenticatedMedusaRequest, res: MedusaResponse): Promise<void> {
  const team = await req.scope.resolve(AFTER_SALES_MODULE).ask(retrieveTeam, req.params.id ?? "")
  res.json({ service_team: toAdminTeam(team) })
}

export const POST = answerSavedTeam(({ params }) => params.id ?? "")
