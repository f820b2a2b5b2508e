import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http"

import { AFTER_SALES_MODULE } from "../../../../modules/after-sales"
import { retrieveTeam } from "../../../../modules/after-sales/queries/team/list-teams"
import { saveTeamWorkflow } from "../../../../workflows/team/save-team"
import { toAdminTeam } from "../../../bodies/admin-team"
import { readIdempotencyKey } from "../../../idempotency"
import { withReasons } from "../../../with-reasons"
import { staffOf } from "../staff-of"
import type { TeamInput } from "./validators"

/** A route that writes a team as a whole, a new one or the one that the path names; it answers with the team. */
export function answerSavedTeam(idOf: (req: AuthenticatedMedusaRequest<TeamInput>) => string | null) {
  return withReasons(async (req: AuthenticatedMedusaRequest<TeamInput>, res: MedusaResponse) => {
    const { result: id } = await saveTeamWorkflow(req.scope).run({
      input: { ...req.validatedBody, id: idOf(req), idempotency: readIdempotencyKey(req, staffOf(req)) },
    })
    const team = await req.scope.resolve(AFTER_SALES_MODULE).ask(retrieveTeam, id)
    res.json({ service_team: toAdminTeam(team) })
  })
}
