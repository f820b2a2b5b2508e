import type { MedusaNextFunction, MedusaRequest, MedusaResponse } from "@medusajs/framework/http"

import { AFTER_SALES_MODULE } from "../../../../modules/after-sales"
import { countCall } from "../../../rate-limit"
import { sendTooMany } from "../../../send-too-many"
import { identifyCaller } from "../caller"

/** Keeps one customer, or one guest's order, from filling the inbox of everybody. */
export async function limitTicketMessages(
  req: MedusaRequest<unknown>,
  res: MedusaResponse,
  next: MedusaNextFunction,
): Promise<void> {
  const caller = await identifyCaller(req, new Date())
  const { ticket_messages_per_hour } = await req.scope.resolve(AFTER_SALES_MODULE).getOptions()
  const wait = await countCall(req.scope, {
    name: "ticket.message",
    key: caller.type === "customer" ? caller.customer_id : caller.order_id,
    calls_per_hour: ticket_messages_per_hour,
  })
  if (wait === null) next()
  else sendTooMany(res, wait, "Too many messages were sent.")
}
