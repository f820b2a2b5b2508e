import type { MiddlewareRoute } from "@medusajs/framework/http"

import { validateBody } from "../../../validate-body"
import { simulateCalendarSchema } from "./simulate/validators"

export const businessCalendarMiddlewares: MiddlewareRoute[] = [
  {
    matcher: "/admin/after-sales/business-calendars/simulate",
    methods: ["POST"],
    middlewares: [validateBody(simulateCalendarSchema)],
  },
]
