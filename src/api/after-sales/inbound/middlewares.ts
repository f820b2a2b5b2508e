import type { MiddlewareRoute } from "@medusajs/framework/http"

import { verifyDelivery } from "./verify-delivery"

/**
 * Neither of the store nor of staff: whoever holds the secret is a gateway. The signature is over the bytes as they came, so
 * they are kept beside what is read of them. A mail of 5 MB has grown by a third in base64.
 */
export const inboundMiddlewares: MiddlewareRoute[] = [
  {
    matcher: "/after-sales/inbound/:channel",
    methods: ["POST"],
    bodyParser: { preserveRawBody: true, sizeLimit: "7mb" },
    middlewares: [verifyDelivery],
  },
]
