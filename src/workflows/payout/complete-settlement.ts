import type { MedusaContainer } from "@medusajs/framework/types"
import { Modules } from "@medusajs/framework/utils"

import { AFTER_SALES_MODULE } from "../../modules/after-sales"
import { completeSettlement as command } from "../../modules/after-sales/commands/rma/complete-settlement"
import { loadCalendars } from "../../modules/after-sales/queries/calendar/load-calendars"
import { RMA_EVENTS } from "../../types/events"
import { logFailure } from "../log-failure"
import { recordKeptBack } from "./record-kept-back"

/**
 * Moves a request on to its feedback stage once every payout is paid and core knows what was kept back, and says whether
 * it did. While core cannot be told, the request goes on settling, and reconcile comes back to it.
 */
export async function completeSettlement(container: MedusaContainer, rmaId: string): Promise<boolean> {
  let booksAgree = false
  await logFailure(container, `what was kept back of ${rmaId}`, async () => {
    await recordKeptBack(container, rmaId)
    booksAgree = true
  })
  if (!booksAgree) return false
  const afterSales = container.resolve(AFTER_SALES_MODULE)
  const [calendarOf, options] = await Promise.all([afterSales.ask(loadCalendars, undefined), afterSales.getOptions()])
  const completed = await afterSales.run(command, {
    id: rmaId,
    feedback_days: options.feedback_days,
    time_zone: calendarOf(null).time_zone,
    now: new Date(),
  })
  if (completed) await container.resolve(Modules.EVENT_BUS).emit({ name: RMA_EVENTS.settled, data: { id: rmaId } })
  return completed
}
