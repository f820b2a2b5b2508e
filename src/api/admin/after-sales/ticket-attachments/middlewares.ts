import type { MiddlewareRoute } from "@medusajs/framework/http"
import { z } from "@medusajs/framework/zod"

import { receivePicture } from "../../../receive-picture"

const ROOT = "/admin/after-sales/ticket-attachments"

export const adminAttachmentMiddlewares: MiddlewareRoute[] = [
  {
    matcher: ROOT,
    methods: ["POST"],
    middlewares: [receivePicture(z.strictObject({}))],
    policies: [{ resource: "after_sales_ticket", operation: "write" }],
  },
  {
    matcher: `${ROOT}/:id`,
    methods: ["GET"],
    middlewares: [],
    policies: [{ resource: "after_sales_ticket", operation: "read" }],
  },
]
