import type { MiddlewareRoute } from "@medusajs/framework/http"

import { receivePicture } from "../../../receive-picture"
import { addInspectionPhotoSchema } from "../rmas/validators"

export const adminEvidenceMiddlewares: MiddlewareRoute[] = [
  {
    matcher: "/admin/after-sales/evidence/:id",
    methods: ["GET"],
    middlewares: [],
    policies: [{ resource: "after_sales_rma", operation: "read" }],
  },
  {
    matcher: "/admin/after-sales/rmas/:id/evidence",
    methods: ["POST"],
    middlewares: [receivePicture(addInspectionPhotoSchema)],
    policies: [{ resource: "after_sales_rma", operation: "receive" }],
  },
]
