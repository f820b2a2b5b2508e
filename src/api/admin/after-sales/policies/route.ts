import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http"

import { AFTER_SALES_MODULE } from "../../../../modules/after-sales"
import { listPolicies } from "../../../../modules/after-sales/queries/policy/list-policies"
import type AfterSalesModuleService from "../../../../modules/after-sales/service"
import { createPolicyWorkflow } from "../../../../workflows/policy/create-policy"
import { readIdempotencyKey } from "../../../idempotency"
import { toPage } from "../../../to-page"
import { withReasons } from "../../../with-reasons"
import { staffOf } from "../staff-of"
import { readPolicy } from "./read-policy"
import { toAdminPolicy } from "./to-admin-policy"
import type { PolicyDraftBody, PolicyPageQuery } from "./validators"

export async function GET(
  req: AuthenticatedMedusaRequest<unknown, PolicyPageQuery>,
  res: MedusaResponse,
): Promise<void> {
  const { cursor, limit } = req.validatedQuery
  const service: AfterSalesModuleService = req.scope.resolve(AFTER_SALES_MODULE)
  const { items, next_cursor } = toPage(await service.ask(listPolicies, { cursor, limit: limit + 1 }), limit)
  res.json({ policies: items.map(toAdminPolicy), next_cursor })
}

export const POST = withReasons(async (req: AuthenticatedMedusaRequest<PolicyDraftBody>, res: MedusaResponse) => {
  const { result: id } = await createPolicyWorkflow(req.scope).run({
    input: { ...req.validatedBody, idempotency: readIdempotencyKey(req, staffOf(req)) },
  })
  res.json({ policy: await readPolicy(req.scope, id) })
})
