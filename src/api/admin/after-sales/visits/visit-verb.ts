import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import type { MedusaContainer } from "@medusajs/framework/types"

import { AFTER_SALES_MODULE } from "../../../../modules/after-sales"
import { listVisitEvents, readVisit } from "../../../../modules/after-sales/queries/visit/read-visit"
import type { AdminVisit } from "../../../../types"
import { stepVisitWorkflow, type VisitStepOnItsWay } from "../../../../workflows/visit/step-visit"
import { toAdminVisit } from "../../../bodies/visit"
import { readIdempotencyKey } from "../../../idempotency"
import { withReasons } from "../../../with-reasons"
import { staffOf } from "../staff-of"

/** A route by which staff say what becomes of a visit; it answers with the visit as it then stands. */
export function visitVerb<Body>(toStep: (body: Body, now: string) => VisitStepOnItsWay) {
  return withReasons(async (req: AuthenticatedMedusaRequest<Body>, res: MedusaResponse) => {
    const now = new Date().toISOString()
    const { id = "" } = req.params
    const actor = staffOf(req)
    const step = toStep(req.validatedBody, now)
    await stepVisitWorkflow(req.scope).run({
      input: { id, step, actor, idempotency: readIdempotencyKey(req, actor), now },
    })
    res.json({ visit: await readAdminVisit(req.scope, id) })
  })
}

/** A visit with its history. */
export async function readAdminVisit(container: MedusaContainer, id: string): Promise<AdminVisit> {
  const afterSales = container.resolve(AFTER_SALES_MODULE)
  return toAdminVisit(await afterSales.ask(readVisit, id), await afterSales.ask(listVisitEvents, id))
}
