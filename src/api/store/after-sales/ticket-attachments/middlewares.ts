import type { MiddlewareRoute } from "@medusajs/framework/http"
import { z } from "@medusajs/framework/zod"

import { receivePicture } from "../../../receive-picture"
import { limitUploads } from "../evidence/limit-uploads"

export const storeAttachmentMiddlewares: MiddlewareRoute[] = [
  {
    matcher: "/store/after-sales/ticket-attachments",
    methods: ["POST"],
    middlewares: [limitUploads, receivePicture(z.strictObject({}))],
  },
]
