import type { MiddlewareRoute } from "@medusajs/framework/http"
import type { z } from "@medusajs/framework/zod"

import { validateBody } from "../../../validate-body"
import { validateQuery } from "../../../validate-query"
import {
  arbitrationSchema,
  assignSchema,
  checklistSchema,
  contactSchema,
  draftSchema,
  emptySchema,
  linkSchema,
  listTicketsQuerySchema,
  mergeSchema,
  noteSchema,
  openTicketSchema,
  optionalWordsSchema,
  replySchema,
  retypeSchema,
  splitSchema,
  tagsSchema,
  waitSchema,
  wordsSchema,
} from "./validators"

const ROOT = "/admin/after-sales/tickets"

type Operation = "read" | "create" | "write" | "assign" | "decide"

/** Each operation is one that a role can be given on its own; see src/policies/ticket.ts. */
function guardedBy(operation: Operation) {
  return [{ resource: "after_sales_ticket", operation }]
}

function verb(path: string, schema: z.ZodType, operation: Operation): MiddlewareRoute {
  return {
    matcher: `${ROOT}/:id/${path}`,
    methods: ["POST"],
    middlewares: [validateBody(schema)],
    policies: guardedBy(operation),
  }
}

export const adminTicketMiddlewares: MiddlewareRoute[] = [
  {
    matcher: ROOT,
    methods: ["GET"],
    middlewares: [validateQuery(listTicketsQuerySchema)],
    policies: guardedBy("read"),
  },
  { matcher: ROOT, methods: ["POST"], middlewares: [validateBody(openTicketSchema)], policies: guardedBy("create") },
  { matcher: `${ROOT}/:id`, methods: ["GET"], middlewares: [], policies: guardedBy("read") },
  verb("reply", replySchema, "write"),
  verb("notes", noteSchema, "write"),
  verb("calls", contactSchema, "write"),
  verb("visits", contactSchema, "write"),
  verb("draft", draftSchema, "write"),
  verb("wait", waitSchema, "write"),
  verb("resume", emptySchema, "write"),
  verb("claim", emptySchema, "write"),
  verb("release", optionalWordsSchema, "write"),
  verb("tags", tagsSchema, "write"),
  verb("checklist", checklistSchema, "write"),
  verb("links", linkSchema, "write"),
  verb("assign", assignSchema, "assign"),
  verb("resolve", wordsSchema, "decide"),
  verb("close", emptySchema, "decide"),
  verb("reopen", wordsSchema, "decide"),
  verb("retype", retypeSchema, "decide"),
  verb("arbitration", arbitrationSchema, "decide"),
  verb("merge", mergeSchema, "decide"),
  verb("split", splitSchema, "decide"),
  verb("spam", emptySchema, "decide"),
  verb("restore", emptySchema, "decide"),
]
