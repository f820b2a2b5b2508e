import { unlessPath, type MiddlewareRoute } from "@medusajs/framework/http"

import { requireId } from "../../../require-id"
import { validateBody } from "../../../validate-body"
import { validateQuery } from "../../../validate-query"
import { simulateCalendarSchema } from "./simulate/validators"
import { calendarPageSchema, saveCalendarSchema } from "./validators"

const ROOT = "/admin/after-sales/business-calendars"
const may = (operation: "read" | "write") => [{ resource: "business_calendar", operation }]

export const businessCalendarMiddlewares: MiddlewareRoute[] = [
  { matcher: ROOT, methods: ["GET"], middlewares: [validateQuery(calendarPageSchema)], policies: may("read") },
  {
    matcher: ROOT,
    methods: ["POST"],
    bodyParser: { sizeLimit: "500kb" },
    middlewares: [validateBody(saveCalendarSchema)],
    policies: may("write"),
  },
  {
    matcher: `${ROOT}/simulate`,
    methods: ["POST"],
    middlewares: [validateBody(simulateCalendarSchema)],
    policies: may("read"),
  },
  { matcher: `${ROOT}/:id`, methods: ["GET"], middlewares: [requireId], policies: may("read") },
  {
    // Express also runs this for `/simulate`, whose body is another one.
    matcher: `${ROOT}/:id`,
    methods: ["POST"],
    bodyParser: { sizeLimit: "500kb" },
    middlewares: [requireId, unlessPath(/\/simulate\/?$/i, validateBody(saveCalendarSchema))],
    policies: may("write"),
  },
]
