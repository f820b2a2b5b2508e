import type { MiddlewareRoute } from "@medusajs/framework/http"

import { validateBody } from "../../../validate-body"
import { limitAccessLinks } from "./limit-access-links"
import { redeemAccessLinkSchema, requestAccessLinkSchema } from "./validators"

export const accessLinkMiddlewares: MiddlewareRoute[] = [
  {
    matcher: "/store/after-sales/access-links",
    methods: ["POST"],
    middlewares: [validateBody(requestAccessLinkSchema), limitAccessLinks],
  },
  {
    matcher: "/store/after-sales/access-links/redeem",
    methods: ["POST"],
    middlewares: [validateBody(redeemAccessLinkSchema)],
  },
]
