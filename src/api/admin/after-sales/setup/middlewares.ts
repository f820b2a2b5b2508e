import type { MiddlewareRoute } from "@medusajs/framework/http"

import { validateBody } from "../../../validate-body"
import { setupSchema } from "./validators"

const ROOT = "/admin/after-sales/setup"
const may = (operation: "read" | "write") => [{ resource: "after_sales_setup", operation }]

export const setupMiddlewares: MiddlewareRoute[] = [
  { matcher: ROOT, methods: ["GET"], policies: may("read") },
  { matcher: ROOT, methods: ["POST"], middlewares: [validateBody(setupSchema)], policies: may("write") },
]
