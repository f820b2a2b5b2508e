import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http"

import { AFTER_SALES_MODULE } from "../../../../../modules/after-sales"
import { listAgentNames } from "../../../../../modules/after-sales/queries/team/list-agent-names"
import { simulateAssignment } from "../../../../../workflows/team/simulate-assignment"
import { toSimulatedAssignment } from "../../../../bodies/admin-team"
import { withReasons } from "../../../../with-reasons"
import type { SimulateAssignmentInput } from "../validators"

/** Who would get such a ticket, and why nobody else. Nothing is stored: no key is needed. */
export const POST = withReasons(
  async (req: AuthenticatedMedusaRequest<SimulateAssignmentInput>, res: MedusaResponse) => {
    const { at: moment, ...asked } = req.validatedBody
    const at = moment === undefined ? new Date() : new Date(moment)
    const found = await simulateAssignment(req.scope, asked, at)
    const names = await req.scope.resolve(AFTER_SALES_MODULE).ask(
      listAgentNames,
      found.agents.map(({ id }) => id),
    )
    res.json({ assignment: toSimulatedAssignment(found, names, at) })
  },
)
