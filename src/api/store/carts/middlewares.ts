import type { MedusaNextFunction, MedusaRequest, MedusaResponse, MiddlewareRoute } from "@medusajs/framework/http"

import { followCart } from "../../../workflows/store-credit/follow-cart"

// The event of the last change may still be on its way when the order is placed.
async function followCredit(req: MedusaRequest, _res: MedusaResponse, next: MedusaNextFunction): Promise<void> {
  await followCart(req.scope, req.params.id ?? "", new Date())
  next()
}

/** Core's own route, before which the store credit of the cart is brought down to what the cart costs. */
export const storeCartMiddlewares: MiddlewareRoute[] = [
  { matcher: "/store/carts/:id/complete", methods: ["POST"], middlewares: [followCredit] },
]
