import type { MedusaNextFunction, MedusaRequest, MedusaResponse } from "@medusajs/framework/http"

import { AFTER_SALES_MODULE } from "../../../../modules/after-sales"
import { networkOf } from "../../../network-of"
import { countCall } from "../../../rate-limit"
import { sendTooMany } from "../../../send-too-many"
import type { RequestAccessLinkBody } from "./validators"

/**
 * Keeps a stranger from flooding a mailbox, and from trying order numbers by the thousand. Counts what was typed,
 * whether or not there is such an order, so that the limit tells nothing either. The network comes first: who has used
 * up his own limit cannot use up that of other people's addresses.
 */
export async function limitAccessLinks(
  req: MedusaRequest<RequestAccessLinkBody>,
  res: MedusaResponse,
  next: MedusaNextFunction,
): Promise<void> {
  const { guest_links_per_hour: calls_per_hour } = await req.scope.resolve(AFTER_SALES_MODULE).getOptions()
  const limits = [
    { name: "access-link.network", key: networkOf(req.ip ?? ""), calls_per_hour },
    { name: "access-link.email", key: req.validatedBody.email.toLowerCase(), calls_per_hour },
  ]
  for (const limit of limits) {
    const wait = await countCall(req.scope, limit)
    if (wait !== null) {
      sendTooMany(res, wait, "Too many links were asked for.")
      return
    }
  }
  next()
}
