import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http"

import { deleteGrantLimitWorkflow } from "../../../../../workflows/grant/save-grant-limit"

export async function DELETE(req: AuthenticatedMedusaRequest, res: MedusaResponse): Promise<void> {
  const { id = "" } = req.params
  await deleteGrantLimitWorkflow(req.scope).run({ input: id })
  res.json({ id, object: "grant_limit", deleted: true })
}
