import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { MedusaError } from "@medusajs/framework/utils"

import { DAY_MS } from "../../../../domain/calendar/instant"
import { AFTER_SALES_MODULE } from "../../../../modules/after-sales"
import { findFeed } from "../../../../modules/after-sales/queries/visit/find-feed"
import { listVisits } from "../../../../modules/after-sales/queries/visit/list-visits"
import { toAgentCalendar } from "../../../bodies/visit-calendar"
import { withReasons } from "../../../with-reasons"

const BACK_DAYS = 30
const MOST_VISITS = 2000

/** An agent's calendar, for a client that knows no login: the secret in the address is all it has. */
export const GET = withReasons(async (req: MedusaRequest, res: MedusaResponse) => {
  const afterSales = req.scope.resolve(AFTER_SALES_MODULE)
  const agent_id = await afterSales.ask(findFeed, (req.params.token ?? "").replace(/\.ics$/, ""))
  if (agent_id === null) throw new MedusaError(MedusaError.Types.NOT_FOUND, "There is no such calendar")
  const visits = await afterSales.ask(listVisits, {
    ...{ from: new Date(Date.now() - BACK_DAYS * DAY_MS), until: null, agent_id, order_id: null, customer_id: null },
    ...{ statuses: ["scheduled", "confirmed", "completed"], after: null, limit: MOST_VISITS },
  })
  res.set({ "Content-Type": "text/calendar; charset=utf-8", "Cache-Control": "private, no-store" })
  res.send(toAgentCalendar(visits))
})
