import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http"

import { AFTER_SALES_MODULE } from "../../../../modules/after-sales"
import { listRepairs, type RepairRecord } from "../../../../modules/after-sales/queries/repair/list-repairs"
import type { Page, RepairBody } from "../../../../types"
import { toPage } from "../../../to-page"
import type { RepairPageQuery } from "./validators"

export async function GET(
  req: AuthenticatedMedusaRequest<unknown, RepairPageQuery>,
  res: MedusaResponse<Page & { readonly repairs: readonly RepairBody[] }>,
): Promise<void> {
  const { limit, cursor, outcome = null } = req.validatedQuery as RepairPageQuery
  const read = await req.scope
    .resolve(AFTER_SALES_MODULE)
    .ask(listRepairs, { outcome, before_id: cursor, limit: limit + 1 })
  const { items, next_cursor } = toPage(read, limit)
  res.json({ repairs: items.map(toBody), next_cursor })
}

function toBody({ found_at, tried_at, ...repair }: RepairRecord): RepairBody {
  return { ...repair, found_at: found_at.toISOString(), tried_at: tried_at.toISOString() }
}
