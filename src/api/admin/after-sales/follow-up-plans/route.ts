import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http"

import { AFTER_SALES_MODULE } from "../../../../modules/after-sales"
import { listPlans } from "../../../../modules/after-sales/queries/follow-up/list-plans"
import { saveFollowUpPlanWorkflow } from "../../../../workflows/follow-up-plan/save-plan"
import { toAdminFollowUpPlan } from "../../../bodies/admin-follow-up-plan"
import { readIdempotencyKey } from "../../../idempotency"
import { toPage } from "../../../to-page"
import { withReasons } from "../../../with-reasons"
import { staffOf } from "../staff-of"
import { readPlan } from "./read-plan"
import type { PlanDraftBody, PlanPageQuery } from "./validators"

export async function GET(req: AuthenticatedMedusaRequest<unknown, PlanPageQuery>, res: MedusaResponse): Promise<void> {
  const { cursor, limit } = req.validatedQuery
  const read = await req.scope.resolve(AFTER_SALES_MODULE).ask(listPlans, { cursor, limit: limit + 1 })
  const { items, next_cursor } = toPage(read, limit)
  res.json({ follow_up_plans: items.map(toAdminFollowUpPlan), next_cursor })
}

export const POST = withReasons(async (req: AuthenticatedMedusaRequest<PlanDraftBody>, res: MedusaResponse) => {
  const { result: id } = await saveFollowUpPlanWorkflow(req.scope).run({
    input: {
      ...req.validatedBody,
      ...{ plan_id: null, idempotency: readIdempotencyKey(req, staffOf(req)), now: new Date().toISOString() },
    },
  })
  res.json({ follow_up_plan: await readPlan(req.scope, id) })
})
