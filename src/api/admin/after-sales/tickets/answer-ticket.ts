import type { AuthenticatedMedusaRequest } from "@medusajs/framework/http"

import { AFTER_SALES_MODULE } from "../../../../modules/after-sales"
import { listClocksOfTicket } from "../../../../modules/after-sales/queries/ticket/list-clocks-of-ticket"
import { readTicket } from "../../../../modules/after-sales/queries/ticket/read-ticket"
import type { AdminTicket } from "../../../../types"
import { toAdminTicket } from "../../../bodies/admin-ticket"

/** @throws NOT_FOUND */
export async function answerTicket(
  req: Pick<AuthenticatedMedusaRequest, "scope" | "auth_context">,
  id: string,
): Promise<AdminTicket> {
  const viewer = { staff_id: req.auth_context.actor_id }
  const afterSales = req.scope.resolve(AFTER_SALES_MODULE)
  const [ticket, clocks] = await Promise.all([
    afterSales.ask(readTicket, { id, viewer }),
    afterSales.ask(listClocksOfTicket, id),
  ])
  return toAdminTicket(ticket, clocks, new Date())
}
