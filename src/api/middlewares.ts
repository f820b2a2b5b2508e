import { defineMiddlewares } from "@medusajs/framework/http"

import { businessCalendarMiddlewares } from "./admin/after-sales/business-calendars/middlewares"
import { accessLinkMiddlewares } from "./store/after-sales/access-links/middlewares"

export default defineMiddlewares({ routes: [...businessCalendarMiddlewares, ...accessLinkMiddlewares] })
