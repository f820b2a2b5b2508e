import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http"

import { inCurrency } from "../../../../domain/money/in-currency"
import { AFTER_SALES_MODULE } from "../../../../modules/after-sales"
import { listGrantLimits, type GrantLimitRecord } from "../../../../modules/after-sales/queries/grant/list-grant-limits"
import type { GrantLimitBody } from "../../../../types"
import { saveGrantLimitWorkflow } from "../../../../workflows/grant/save-grant-limit"
import { readIdempotencyKey } from "../../../idempotency"
import { withReasons } from "../../../with-reasons"
import { staffOf } from "../staff-of"
import type { GrantLimitInput } from "./validators"

export async function GET(req: AuthenticatedMedusaRequest, res: MedusaResponse): Promise<void> {
  const limits = await req.scope.resolve(AFTER_SALES_MODULE).ask(listGrantLimits, undefined)
  res.json({ grant_limits: limits.map(toBody) })
}

/** Sets the limit of one case: the one that stands for it is written over. */
export const POST = withReasons(async (req: AuthenticatedMedusaRequest<GrantLimitInput>, res: MedusaResponse) => {
  const { result: id } = await saveGrantLimitWorkflow(req.scope).run({
    input: { ...req.validatedBody, idempotency: readIdempotencyKey(req, staffOf(req)) },
  })
  res.json({ grant_limit: toBody({ ...req.validatedBody, id }) })
})

function toBody(limit: GrantLimitRecord): GrantLimitBody {
  const { currency_code, per_grant, per_30_days } = limit
  return {
    ...limit,
    per_grant: inCurrency(per_grant, currency_code),
    per_30_days: per_30_days === null ? null : inCurrency(per_30_days, currency_code),
  }
}
