import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http"

import { inCurrency } from "../../../../../domain/money/in-currency"
import { AFTER_SALES_MODULE } from "../../../../../modules/after-sales"
import { sumOutstanding } from "../../../../../modules/after-sales/queries/recovery/sum-outstanding"
import { withReasons } from "../../../../with-reasons"
import type { AgeingQuery } from "../validators"

export const GET = withReasons(async (req: AuthenticatedMedusaRequest<unknown, AgeingQuery>, res: MedusaResponse) => {
  const { party = null } = req.validatedQuery as AgeingQuery
  const outstanding = await req.scope.resolve(AFTER_SALES_MODULE).ask(sumOutstanding, { party, now: new Date() })
  res.json({
    outstanding: outstanding.map((sum) => ({ ...sum, amount: inCurrency(sum.amount, sum.currency_code) })),
  })
})
