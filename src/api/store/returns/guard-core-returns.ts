import type { MedusaNextFunction, MedusaRequest, MedusaResponse } from "@medusajs/framework/http"

import { AFTER_SALES_MODULE } from "../../../modules/after-sales"
import { authoriseCoreReturn } from "../../../workflows/core-return/authorise-core-return"
import { withOrderLock } from "../../../workflows/order/with-order-lock"
import { parseInput } from "../../validate-body"
import { sendRefusal, withReasons } from "../../with-reasons"
import { identifyCaller, toOrderOwner } from "../after-sales/caller"
import { coreReturnSchema } from "./validators"
import { whenAnswered } from "./when-answered"

/** Longer than core takes to make a return; after that the order is free again, whatever became of the handler. */
const MOST_SECONDS_UNDER_LOCK = 30

/**
 * Stands before core's `POST /store/returns`, which asks nobody who he is, lets him name the price of the way back, and
 * takes goods as received on his word. The option `core_store_returns` says what happens to it.
 */
export async function guardCoreReturns(req: MedusaRequest, res: MedusaResponse, next: MedusaNextFunction) {
  const { core_store_returns } = await req.scope.resolve(AFTER_SALES_MODULE).getOptions()
  if (core_store_returns === "leave") next()
  else if (core_store_returns === "disable") sendRefusal(res, [DISABLED], DISABLED.message, 403)
  else await passWhenAllowed(next)(req, res)
}

const DISABLED = {
  code: "core_returns_disabled",
  message: "This shop takes returns at POST /store/after-sales/rmas.",
} as const

/**
 * Hands over to core with the order's lock held until core has answered. Core itself checks the quantity before it
 * counts it, so of two calls for the last unit both would pass.
 */
function passWhenAllowed(next: MedusaNextFunction) {
  return withReasons(async (req: MedusaRequest, res: MedusaResponse) => {
    const now = new Date()
    const owner = toOrderOwner(await identifyCaller(req, now))
    const request = await parseInput(coreReturnSchema, req.validatedBody)
    await withOrderLock(req.scope, request.order_id, async () => {
      await authoriseCoreReturn(req.scope, { order_id: request.order_id, owner, request, now })
      const answered = whenAnswered(res, MOST_SECONDS_UNDER_LOCK)
      next()
      await answered
    })
  })
}
