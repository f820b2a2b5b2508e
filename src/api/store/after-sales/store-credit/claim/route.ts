import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { MedusaError } from "@medusajs/framework/utils"

import { claimStoreCreditWorkflow } from "../../../../../workflows/store-credit/claim-store-credit"
import { listStoreCredit } from "../../../../../workflows/store-credit/list-store-credit"
import { readIdempotencyKey } from "../../../../idempotency"
import { withReasons } from "../../../../with-reasons"
import { identifyCaller } from "../../caller"
import { holderOf } from "../holder-of"

// The login says whose account it is, and the guest's link that the address is his: it takes both.
export const POST = withReasons(async (req: AuthenticatedMedusaRequest, res: MedusaResponse) => {
  const caller = await identifyCaller(req, new Date())
  const { actor_type, actor_id } = req.auth_context ?? {}
  if (caller.type !== "guest" || actor_type !== "customer" || !actor_id) {
    throw new MedusaError(MedusaError.Types.UNAUTHORIZED, "Log in, and open the link that was sent to your address.")
  }
  const to = { customer_id: actor_id, email: null }
  const from = await holderOf(req.scope, caller)
  if (from?.customer_id === null) {
    const idempotency = readIdempotencyKey(req, { type: "customer", id: actor_id })
    await claimStoreCreditWorkflow(req.scope).run({ input: { from, to, order_id: caller.order_id, idempotency } })
  }
  res.json({ store_credit: await listStoreCredit(req.scope, to) })
})
