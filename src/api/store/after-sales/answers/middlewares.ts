import type { MiddlewareRoute } from "@medusajs/framework/http"

import { requireId } from "../../../require-id"
import { validateBody } from "../../../validate-body"
import { limitAnswers } from "./limit-answers"
import { readLeniently } from "./read-leniently"
import { voteSchema } from "./validators"

const ROOT = "/store/after-sales/answers"

/** Open to everybody: what is published is for whoever has a question. */
export const storeAnswerMiddlewares: MiddlewareRoute[] = [
  { matcher: ROOT, methods: ["GET"], middlewares: [readLeniently, limitAnswers] },
  { matcher: `${ROOT}/:id`, methods: ["GET"], middlewares: [requireId, limitAnswers] },
  {
    matcher: `${ROOT}/:id/votes`,
    methods: ["POST"],
    middlewares: [requireId, validateBody(voteSchema), limitAnswers],
  },
]
