import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http"

import { AFTER_SALES_MODULE } from "../../../../modules/after-sales"
import { listSlaPolicies } from "../../../../modules/after-sales/queries/sla/list-sla-policies"
import { createSlaPolicyWorkflow } from "../../../../workflows/sla-policy/create-sla-policy"
import { readIdempotencyKey } from "../../../idempotency"
import { toPage } from "../../../to-page"
import { withReasons } from "../../../with-reasons"
import { staffOf } from "../staff-of"
import { readSlaPolicy } from "./read-sla-policy"
import { toAdminSlaPolicy } from "./to-admin-sla-policy"
import type { SlaDraftBody, SlaPageQuery } from "./validators"

export async function GET(req: AuthenticatedMedusaRequest<unknown, SlaPageQuery>, res: MedusaResponse): Promise<void> {
  const { cursor, limit } = req.validatedQuery
  const read = await req.scope.resolve(AFTER_SALES_MODULE).ask(listSlaPolicies, { cursor, limit: limit + 1 })
  const { items, next_cursor } = toPage(read, limit)
  res.json({ sla_policies: items.map(toAdminSlaPolicy), next_cursor })
}

export const POST = withReasons(async (req: AuthenticatedMedusaRequest<SlaDraftBody>, res: MedusaResponse) => {
  const { result: id } = await createSlaPolicyWorkflow(req.scope).run({
    input: { ...req.validatedBody, idempotency: readIdempotencyKey(req, staffOf(req)) },
  })
  res.json({ sla_policy: await readSlaPolicy(req.scope, id) })
})
