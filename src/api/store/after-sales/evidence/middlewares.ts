import type { MiddlewareRoute } from "@medusajs/framework/http"
import { z } from "@medusajs/framework/zod"

import { receivePicture } from "../../../receive-picture"
import { addEvidenceSchema } from "../rmas/validators"
import { limitUploads } from "./limit-uploads"

export const storeEvidenceMiddlewares: MiddlewareRoute[] = [
  {
    matcher: "/store/after-sales/orders/:id/evidence",
    methods: ["POST"],
    middlewares: [limitUploads, receivePicture(z.strictObject({}))],
  },
  {
    matcher: "/store/after-sales/rmas/:id/evidence",
    methods: ["POST"],
    middlewares: [limitUploads, receivePicture(addEvidenceSchema)],
  },
]
