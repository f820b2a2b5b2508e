import type { MiddlewareRoute } from "@medusajs/framework/http"

import { exchangeOptionsQuerySchema } from "../../../exchange-options-query"
import { validateQuery } from "../../../validate-query"

export const storeOrderMiddlewares: MiddlewareRoute[] = [
  {
    matcher: "/store/after-sales/orders/:id/lines/:line_id/exchange-options",
    methods: ["GET"],
    middlewares: [validateQuery(exchangeOptionsQuerySchema)],
  },
]
