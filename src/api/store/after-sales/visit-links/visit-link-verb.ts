import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import type { MedusaContainer } from "@medusajs/framework/types"

import { AFTER_SALES_MODULE } from "../../../../modules/after-sales"
import { readVisit } from "../../../../modules/after-sales/queries/visit/read-visit"
import type { VisitLinkBody } from "../../../../types"
import { listSlots } from "../../../../workflows/visit/list-slots"
import { stepVisitWorkflow, type VisitStepOnItsWay } from "../../../../workflows/visit/step-visit"
import { visitOfToken } from "../../../../workflows/visit/visit-link"
import { toVisitLink } from "../../../bodies/visit"
import { readIdempotencyKey } from "../../../idempotency"
import { withReasons } from "../../../with-reasons"

/** A route by which whoever holds the link in a letter says what becomes of his appointment. */
export function visitLinkVerb<Body>(toStep: (body: Body) => VisitStepOnItsWay) {
  return withReasons(async (req: MedusaRequest<Body>, res: MedusaResponse) => {
    const now = new Date()
    const id = visitOfToken(req.scope, req.params.token ?? "")
    const actor = { type: "guest", id: null } as const
    const idempotency = readIdempotencyKey(req, actor)
    await stepVisitWorkflow(req.scope).run({
      input: { id, step: toStep(req.validatedBody), actor, idempotency, now: now.toISOString() },
    })
    res.json({ visit_link: await readVisitLink(req.scope, id, now) })
  })
}

/** An appointment with the times to which it can be moved. Reads only: mail scanners follow links. */
export async function readVisitLink(container: MedusaContainer, id: string, now: Date): Promise<VisitLinkBody> {
  const visit = await container.resolve(AFTER_SALES_MODULE).ask(readVisit, id)
  const isOpen = visit.status === "scheduled" || visit.status === "confirmed"
  return toVisitLink(visit, isOpen ? await listSlots(container, visit, { limit: 40, now }) : [])
}
