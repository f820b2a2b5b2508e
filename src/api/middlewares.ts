import { defineMiddlewares } from "@medusajs/framework/http"

import { businessCalendarMiddlewares } from "./admin/after-sales/business-calendars/middlewares"

export default defineMiddlewares({ routes: [...businessCalendarMiddlewares] })
