import type { MedusaNextFunction, MedusaRequest, MedusaResponse } from "@medusajs/framework/http"

import { logFailure } from "../../../workflows/log-failure"
import { followOwner } from "../../../workflows/order/follow-owner"

/**
 * Stands before core's route by which somebody takes over an order: core emits no event for it. The requests have moved
 * before the new customer is told yes. Should that fail, reconcile moves those that are open.
 */
export function followTransfer(req: MedusaRequest, res: MedusaResponse, next: MedusaNextFunction): void {
  const orderId = req.params.id ?? ""
  const answer = res.json.bind(res)
  res.json = (body: unknown) => {
    if (res.statusCode < 300) {
      void logFailure(req.scope, `the new owner of ${orderId}`, () => followOwner(req.scope, orderId)).then(() =>
        answer(body),
      )
    } else answer(body)
    return res
  }
  next()
}
