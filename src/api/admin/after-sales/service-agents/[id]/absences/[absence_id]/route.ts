import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http"

import { removeAbsenceWorkflow } from "../../../../../../../workflows/team/absence"

export async function DELETE(req: AuthenticatedMedusaRequest, res: MedusaResponse): Promise<void> {
  const { id: agent_id = "", absence_id: id = "" } = req.params
  await removeAbsenceWorkflow(req.scope).run({ input: { id, agent_id } })
  res.json({ id, object: "agent_absence", deleted: true })
}
