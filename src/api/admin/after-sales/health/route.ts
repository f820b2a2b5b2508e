import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http"

import { AFTER_SALES_MODULE } from "../../../../modules/after-sales"
import { readFailedMessages, readSweepAges } from "../../../../modules/after-sales/queries/health/read-sweep-ages"
import { countUncertainPayouts } from "../../../../modules/after-sales/queries/payout/count-uncertain-payouts"
import { countLeftDiscrepancies } from "../../../../modules/after-sales/queries/reconcile/count-left-discrepancies"
import { countStockDoubts } from "../../../../modules/after-sales/queries/stock/count-stock-doubts"
import type { AfterSalesHealth } from "../../../../types"

export async function GET(req: AuthenticatedMedusaRequest, res: MedusaResponse<AfterSalesHealth>): Promise<void> {
  const now = new Date()
  const afterSales = req.scope.resolve(AFTER_SALES_MODULE)
  const [sweeps, failed_messages, stock_doubts, uncertain_payouts, discrepancies_left] = await Promise.all([
    afterSales.ask(readSweepAges, now),
    afterSales.ask(readFailedMessages, undefined),
    afterSales.ask(countStockDoubts, undefined),
    afterSales.ask(countUncertainPayouts, undefined),
    afterSales.ask(countLeftDiscrepancies, now),
  ])
  res.json({
    sweeps: sweeps.map(({ sweep, oldest_due_at }) => ({
      sweep,
      oldest_due_at: oldest_due_at?.toISOString() ?? null,
      age_seconds: oldest_due_at ? Math.round((now.getTime() - oldest_due_at.getTime()) / 1000) : 0,
    })),
    stock_doubts,
    uncertain_payouts,
    discrepancies_left,
    failed_messages,
  })
}
