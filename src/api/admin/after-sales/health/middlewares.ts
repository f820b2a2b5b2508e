import type { MiddlewareRoute } from "@medusajs/framework/http"

export const healthMiddlewares: MiddlewareRoute[] = [
  {
    matcher: "/admin/after-sales/health",
    methods: ["GET"],
    policies: [{ resource: "after_sales_setup", operation: "read" }],
  },
]
