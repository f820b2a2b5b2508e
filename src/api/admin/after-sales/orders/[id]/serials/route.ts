import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http"

import { noteUnitSerialsWorkflow, readUnitSerials } from "../../../../../../workflows/warranty/note-unit-serials"
import { readIdempotencyKey } from "../../../../../idempotency"
import { withReasons } from "../../../../../with-reasons"
import { staffOf } from "../../../staff-of"
import type { SerialsBody } from "../../validators"

export const GET = withReasons(async (req: AuthenticatedMedusaRequest, res: MedusaResponse) => {
  res.json({ units: await readUnitSerials(req.scope, req.params.id ?? "") })
})

export const POST = withReasons(async (req: AuthenticatedMedusaRequest<SerialsBody>, res: MedusaResponse) => {
  const { id = "" } = req.params
  const actor = staffOf(req)
  const { serials } = req.validatedBody
  const idempotency = readIdempotencyKey(req, actor)
  await noteUnitSerialsWorkflow(req.scope).run({
    input: { id, serials, actor, idempotency, now: new Date().toISOString() },
  })
  res.json({ units: await readUnitSerials(req.scope, id) })
})
