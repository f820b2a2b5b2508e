import { randomUUID } from "node:crypto"

import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"

import { AFTER_SALES_MODULE } from "../../../../modules/after-sales"
import type { AccessLinkRequested } from "../../../../types"
import { requestAccessLink } from "../../../../workflows/guest-access/request-access-link"
import { dispatchSoon } from "../../../../workflows/notification/dispatch-soon"
import { readKeyHeader } from "../../../idempotency"
import type { RequestAccessLinkBody } from "./validators"

/** Always the same answer. The order is looked up when the message is sent, after the answer. */
export async function POST(
  req: MedusaRequest<RequestAccessLinkBody>,
  res: MedusaResponse<AccessLinkRequested>,
): Promise<void> {
  const { guest_link_minutes } = await req.scope.resolve(AFTER_SALES_MODULE).getOptions()
  const messageId = await requestAccessLink(req.scope, {
    ...req.validatedBody,
    idempotency_key: readKeyHeader(req) ?? randomUUID(),
    now: new Date(),
  })
  res.status(202).json({ valid_minutes: guest_link_minutes })
  if (messageId !== null) dispatchSoon(req.scope, messageId)
}
