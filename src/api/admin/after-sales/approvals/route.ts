import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http"

import { AFTER_SALES_MODULE } from "../../../../modules/after-sales"
import { listApprovals } from "../../../../modules/after-sales/queries/approval/list-approvals"
import { toApprovalBody } from "../../../bodies/grant-body"
import { toPage } from "../../../to-page"
import type { ApprovalPageQuery } from "./validators"

export async function GET(
  req: AuthenticatedMedusaRequest<unknown, ApprovalPageQuery>,
  res: MedusaResponse,
): Promise<void> {
  const { cursor, limit, status } = req.validatedQuery
  const page = { status, rma_id: null, before_id: cursor, limit: limit + 1 }
  const approvals = await req.scope.resolve(AFTER_SALES_MODULE).ask(listApprovals, page)
  const { items, next_cursor } = toPage(approvals, limit)
  res.json({ approvals: items.map(toApprovalBody), next_cursor })
}
