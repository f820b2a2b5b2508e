import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http"

import { AFTER_SALES_MODULE } from "../../../../modules/after-sales"
import {
  listDiscrepancies,
  type DiscrepancyRecord,
} from "../../../../modules/after-sales/queries/reconcile/list-discrepancies"
import type { Page, DiscrepancyBody } from "../../../../types"
import { toPage } from "../../../to-page"
import type { DiscrepancyPageQuery } from "./validators"

export async function GET(
  req: AuthenticatedMedusaRequest<unknown, DiscrepancyPageQuery>,
  res: MedusaResponse<Page & { readonly discrepancies: readonly DiscrepancyBody[] }>,
): Promise<void> {
  const { limit, cursor, outcome = null } = req.validatedQuery as DiscrepancyPageQuery
  const read = await req.scope
    .resolve(AFTER_SALES_MODULE)
    .ask(listDiscrepancies, { outcome, before_id: cursor, limit: limit + 1 })
  const { items, next_cursor } = toPage(read, limit)
  res.json({ discrepancies: items.map(toBody), next_cursor })
}

function toBody({ found_at, tried_at, ...discrepancy }: DiscrepancyRecord): DiscrepancyBody {
  return { ...discrepancy, found_at: found_at.toISOString(), tried_at: tried_at.toISOString() }
}
