import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"

import { MINIMUM_CASES, publishStandard, STANDARD_DAYS } from "../../../../domain/sla/service-standard"
import { AFTER_SALES_MODULE } from "../../../../modules/after-sales"
import { countStandard } from "../../../../modules/after-sales/queries/sla/count-standard"
import { loadSlaTerms } from "../../../../modules/after-sales/queries/sla/load-sla-rules"
import type { ServiceStandard } from "../../../../types"

const DAY_MS = 24 * 60 * 60_000
const CACHED_SECONDS = 300

/** Open to everybody, and the same for everybody: what the shop promises, and how it really does (R01). */
export async function GET(req: MedusaRequest, res: MedusaResponse): Promise<void> {
  const to = new Date()
  const from = new Date(to.getTime() - STANDARD_DAYS * DAY_MS)
  const afterSales = req.scope.resolve(AFTER_SALES_MODULE)
  const [policies, counts] = await Promise.all([
    afterSales.ask(loadSlaTerms, undefined),
    afterSales.ask(countStandard, { from, to }),
  ])
  const service_standard: ServiceStandard = {
    ...{ from: from.toISOString(), to: to.toISOString(), minimum_cases: MINIMUM_CASES },
    promises: publishStandard(policies, counts),
  }
  res.setHeader("Cache-Control", `public, max-age=${CACHED_SECONDS}`)
  res.json({ service_standard })
}
