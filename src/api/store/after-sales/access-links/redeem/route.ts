import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"

import type { AccessLinkRedeemed } from "../../../../../types"
import { redeemAccessLink } from "../../../../../workflows/guest-access/redeem-access-link"
import { readKeyHeader } from "../../../../idempotency"
import type { RedeemAccessLinkBody } from "../validators"

/** There is no GET: a scanner that follows links in mails would use them up. */
export async function POST(
  req: MedusaRequest<RedeemAccessLinkBody>,
  res: MedusaResponse<AccessLinkRedeemed>,
): Promise<void> {
  const { token: secret } = req.validatedBody
  const access = await redeemAccessLink(req.scope, { secret, key: readKeyHeader(req), now: new Date() })
  res.set("Cache-Control", "no-store").json({ ...access, expires_at: access.expires_at.toISOString() })
}
