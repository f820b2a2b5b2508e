import type { MiddlewareRoute } from "@medusajs/framework/http"

import { validateBody } from "../../../validate-body"
import { contactPreferencesSchema, stopContactSchema } from "./validators"

export const contactPreferenceMiddlewares: MiddlewareRoute[] = [
  {
    matcher: "/store/after-sales/contact-preferences",
    methods: ["POST"],
    middlewares: [validateBody(contactPreferencesSchema)],
  },
  {
    matcher: "/store/after-sales/contact-links/:token/stop",
    methods: ["POST"],
    middlewares: [validateBody(stopContactSchema)],
  },
]
