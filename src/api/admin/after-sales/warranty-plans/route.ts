import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http"

import { AFTER_SALES_MODULE } from "../../../../modules/after-sales"
import { listWarrantyPlans } from "../../../../modules/after-sales/queries/warranty/list-warranty-plans"
import { createWarrantyPlanWorkflow } from "../../../../workflows/warranty-plan/create-warranty-plan"
import { readIdempotencyKey } from "../../../idempotency"
import { toPage } from "../../../to-page"
import { withReasons } from "../../../with-reasons"
import { staffOf } from "../staff-of"
import { readWarrantyPlan } from "./read-warranty-plan"
import { toAdminWarrantyPlan } from "./to-admin-warranty-plan"
import type { WarrantyDraftBody, PlanPageQuery } from "./validators"

export async function GET(req: AuthenticatedMedusaRequest<unknown, PlanPageQuery>, res: MedusaResponse): Promise<void> {
  const { cursor, limit } = req.validatedQuery
  const read = await req.scope.resolve(AFTER_SALES_MODULE).ask(listWarrantyPlans, { cursor, limit: limit + 1 })
  const { items, next_cursor } = toPage(read, limit)
  res.json({ warranty_plans: items.map(toAdminWarrantyPlan), next_cursor })
}

export const POST = withReasons(async (req: AuthenticatedMedusaRequest<WarrantyDraftBody>, res: MedusaResponse) => {
  const { result: id } = await createWarrantyPlanWorkflow(req.scope).run({
    input: { ...req.validatedBody, idempotency: readIdempotencyKey(req, staffOf(req)) },
  })
  res.json({ warranty_plan: await readWarrantyPlan(req.scope, id) })
})
