import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { MedusaError } from "@medusajs/framework/utils"

import { takeOverWarrantyWorkflow } from "../../../../../workflows/warranty/take-over-warranty"
import { readIdempotencyKey } from "../../../../idempotency"
import { withReasons } from "../../../../with-reasons"
import { identifyCaller, toActor } from "../../caller"
import { answerWarranty } from "../answer-warranty"
import type { TakeOverBody } from "../validators"

/** For whoever is logged in: a guest's link opens one order, and a warranty that was handed on belongs to none of his. */
export const POST = withReasons(async (req: MedusaRequest<TakeOverBody>, res: MedusaResponse) => {
  const now = new Date()
  const caller = await identifyCaller(req, now)
  if (caller.type !== "customer") throw new MedusaError(MedusaError.Types.UNAUTHORIZED, "Log in to take it over.")
  const actor = toActor(caller)
  const { result } = await takeOverWarrantyWorkflow(req.scope).run({
    input: {
      ...{ token: req.validatedBody.token, customer_id: caller.customer_id, actor },
      ...{ idempotency: readIdempotencyKey(req, actor), now: now.toISOString() },
    },
  })
  res.json({ warranty: await answerWarranty(req.scope, result.id, caller) })
})
