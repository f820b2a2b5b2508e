import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http"

import { keptAsPromisedRate, keptRate } from "../../../../../domain/commitment/kept-rate"
import { AFTER_SALES_MODULE } from "../../../../../modules/after-sales"
import { countCommitments } from "../../../../../modules/after-sales/queries/commitment/count-commitments"
import type { KeptRate } from "../../../../../types"
import type { KeptRateQuery } from "../validators"

/** Of the promises that came due in a span, the share that was kept; see `KeptRate` for what counts. */
export async function GET(
  req: AuthenticatedMedusaRequest<unknown, KeptRateQuery>,
  res: MedusaResponse<{ kept_rate: KeptRate }>,
): Promise<void> {
  const { from, to, promised_by: asked = null } = req.validatedQuery as KeptRateQuery
  const span = { from: new Date(from), to: new Date(to) }
  const promised_by = asked === "me" ? req.auth_context.actor_id : asked
  const counts = await req.scope
    .resolve(AFTER_SALES_MODULE)
    .ask(countCommitments, { ...span, promised_by, now: new Date() })
  res.json({
    kept_rate: {
      ...{ from: span.from.toISOString(), to: span.to.toISOString(), promised_by, ...counts },
      percentage: keptRate(counts),
      percentage_as_promised: keptAsPromisedRate(counts),
    },
  })
}
