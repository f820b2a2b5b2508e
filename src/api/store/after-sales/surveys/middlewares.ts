import type { MiddlewareRoute } from "@medusajs/framework/http"

import { validateBody } from "../../../validate-body"
import { answerSurveySchema } from "./validators"

/** Whoever holds the link, and nobody else: it is signed, for this survey alone. */
export const storeSurveyMiddlewares: MiddlewareRoute[] = [
  {
    matcher: "/store/after-sales/surveys/:token",
    methods: ["POST"],
    middlewares: [validateBody(answerSurveySchema)],
  },
]
