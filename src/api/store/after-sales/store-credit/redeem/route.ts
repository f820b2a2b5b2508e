import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { MedusaError } from "@medusajs/framework/utils"

import { redeemStoreCreditWorkflow } from "../../../../../workflows/store-credit/redeem-store-credit"
import { readIdempotencyKey } from "../../../../idempotency"
import { withReasons } from "../../../../with-reasons"
import { identifyCaller, toActor } from "../../caller"
import { holderOf } from "../holder-of"
import type { RedeemInput } from "../validators"

export const POST = withReasons(async (req: MedusaRequest<RedeemInput>, res: MedusaResponse) => {
  const now = new Date()
  const caller = await identifyCaller(req, now)
  const holder = await holderOf(req.scope, caller)
  const { cart_id, amount } = req.validatedBody
  if (holder === null) throw new MedusaError(MedusaError.Types.NOT_FOUND, `Cart with id: ${cart_id} was not found`)
  const { result } = await redeemStoreCreditWorkflow(req.scope).run({
    input: {
      ...{ cart_id, amount, holder, now: now.toISOString() },
      idempotency: readIdempotencyKey(req, toActor(caller)),
    },
  })
  res.json({ redeemed: result })
})
