import { defineMiddlewares } from "@medusajs/framework/http"

import { businessCalendarMiddlewares } from "./admin/after-sales/business-calendars/middlewares"
import { policyMiddlewares } from "./admin/after-sales/policies/middlewares"
import { reasonMiddlewares } from "./admin/after-sales/reasons/middlewares"
import { setupMiddlewares } from "./admin/after-sales/setup/middlewares"
import { storePolicyMiddlewares } from "./store/after-sales/policy/middlewares"

export default defineMiddlewares({
  routes: [
    ...businessCalendarMiddlewares,
    ...policyMiddlewares,
    ...reasonMiddlewares,
    ...setupMiddlewares,
    ...storePolicyMiddlewares,
  ],
})
