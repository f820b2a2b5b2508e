import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http"

import { AFTER_SALES_MODULE } from "../../../../modules/after-sales"
import { listTeams } from "../../../../modules/after-sales/queries/team/list-teams"
import { toAdminTeam } from "../../../bodies/admin-team"
import { answerSavedTeam } from "./answer-saved-team"

export async function GET(req: AuthenticatedMedusaRequest, res: MedusaResponse): Promise<void> {
  const teams = await req.scope.resolve(AFTER_SALES_MODULE).ask(listTeams, undefined)
  res.json({ service_teams: teams.map(toAdminTeam) })
}

export const POST = answerSavedTeam(() => null)
