import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http"

import { AFTER_SALES_MODULE } from "../../../../../../modules/after-sales"
import { readClock } from "../../../../../../modules/after-sales/queries/sla/read-clock"
import type { SlaClockExplanation } from "../../../../../../types"
import { toExplainedClock } from "../../../../../bodies/admin-sla"

export async function GET(req: AuthenticatedMedusaRequest, res: MedusaResponse): Promise<void> {
  const clock = await req.scope.resolve(AFTER_SALES_MODULE).ask(readClock, req.params.id ?? "")
  const explanation: SlaClockExplanation = {
    id: clock.id,
    ticket_id: clock.ticket_id,
    ...toExplainedClock(clock, new Date()),
  }
  res.json({ explanation })
}
