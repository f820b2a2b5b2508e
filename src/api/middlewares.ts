import { defineMiddlewares } from "@medusajs/framework/http"

import { businessCalendarMiddlewares } from "./admin/after-sales/business-calendars/middlewares"
import { adminRmaMiddlewares } from "./admin/after-sales/rmas/middlewares"
import { storeRmaMiddlewares } from "./store/after-sales/rmas/middlewares"

export default defineMiddlewares({
  routes: [...adminRmaMiddlewares, ...businessCalendarMiddlewares, ...storeRmaMiddlewares],
})
