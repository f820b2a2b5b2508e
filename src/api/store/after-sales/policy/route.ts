import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"

import { AFTER_SALES_MODULE } from "../../../../modules/after-sales"
import { listPublishedTerms } from "../../../../modules/after-sales/queries/policy/list-published-terms"
import type AfterSalesModuleService from "../../../../modules/after-sales/service"
import { toStorePolicy } from "./to-store-policy"
import type { StorePolicyPageQuery } from "./validators"

export async function GET(req: MedusaRequest<unknown, StorePolicyPageQuery>, res: MedusaResponse): Promise<void> {
  const { cursor, limit } = req.validatedQuery
  const service: AfterSalesModuleService = req.scope.resolve(AFTER_SALES_MODULE)
  const read = await service.ask(listPublishedTerms, { cursor, limit: limit + 1 })
  const page = read.slice(0, limit)
  const next_cursor = read.length > limit ? (page.at(-1)?.policy_id ?? null) : null
  res.json({ policies: page.map(toStorePolicy), next_cursor })
}
