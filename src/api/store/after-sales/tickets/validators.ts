import { z } from "@medusajs/framework/zod"

import { attachmentIdsField, line } from "../../../fields"

const LONGEST_TEXT = 10_000

const id = z.string().min(1).max(100)
const text = z.string().trim().min(1).max(LONGEST_TEXT)

/** `work_order` is the workshop's own: no customer opens one. */
const KINDS = ["consultation", "complaint", "order_problem"] as const

export const openTicketSchema = z.strictObject({
  kind: z.enum(KINDS).default("consultation"),
  subject: line(200),
  body: text,
  order_id: id.optional(),
  line_item_id: id.optional(),
  rma_id: id.optional(),
  desired_outcome: text.optional(),
  attachment_ids: attachmentIdsField,
})
export type OpenTicketInput = z.output<typeof openTicketSchema>

export const ticketMessageSchema = z.strictObject({ body: text, attachment_ids: attachmentIdsField })
export type TicketMessageInput = z.output<typeof ticketMessageSchema>

export const confirmSolvedSchema = z.strictObject({ words: text.optional() })
export type ConfirmSolvedInput = z.output<typeof confirmSolvedSchema>

export const ownTicketsQuerySchema = z.strictObject({
  limit: z.coerce.number().int().min(1).max(100).default(20),
  cursor: z.string().max(500).optional(),
})
export type OwnTicketsQuery = z.output<typeof ownTicketsQuerySchema>
