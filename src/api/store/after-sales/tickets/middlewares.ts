import type { MiddlewareRoute } from "@medusajs/framework/http"

import { validateBody } from "../../../validate-body"
import { validateQuery } from "../../../validate-query"
import { limitTicketMessages } from "./limit-ticket-messages"
import {
  confirmSolvedSchema,
  openTicketSchema,
  ownTicketsQuerySchema,
  ticketFeedbackSchema,
  ticketMessageSchema,
} from "./validators"

const ROOT = "/store/after-sales/tickets"

export const storeTicketMiddlewares: MiddlewareRoute[] = [
  { matcher: ROOT, methods: ["GET"], middlewares: [validateQuery(ownTicketsQuerySchema)] },
  { matcher: ROOT, methods: ["POST"], middlewares: [validateBody(openTicketSchema), limitTicketMessages] },
  {
    matcher: `${ROOT}/:id/messages`,
    methods: ["POST"],
    middlewares: [validateBody(ticketMessageSchema), limitTicketMessages],
  },
  {
    matcher: `${ROOT}/:id/confirm-solved`,
    methods: ["POST"],
    middlewares: [validateBody(confirmSolvedSchema), limitTicketMessages],
  },
  {
    matcher: `${ROOT}/:id/feedback`,
    methods: ["POST"],
    middlewares: [validateBody(ticketFeedbackSchema), limitTicketMessages],
  },
]
