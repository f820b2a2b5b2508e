import type { MiddlewareRoute } from "@medusajs/framework/http"
import { z } from "@medusajs/framework/zod"

import { validateBody } from "../../../validate-body"

const answer = (path: string): MiddlewareRoute => ({
  matcher: `/store/after-sales/repair-quotes/:token/${path}`,
  methods: ["POST"],
  middlewares: [validateBody(z.strictObject({}))],
})

export const repairQuoteMiddlewares: MiddlewareRoute[] = [answer("accept"), answer("decline")]
