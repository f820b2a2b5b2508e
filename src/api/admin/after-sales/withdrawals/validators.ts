import { z } from "@medusajs/framework/zod"

import { WITHDRAWAL_STAGES } from "../../../../domain/withdrawal/lifecycle"

const LONGEST_TEXT = 5_000

const id = z.string().min(1).max(100)
const text = z.string().trim().min(1).max(LONGEST_TEXT)
const stage = z.enum(WITHDRAWAL_STAGES)

export const listWithdrawalsQuerySchema = z.strictObject({
  limit: z.coerce.number().int().min(1).max(100).default(20),
  cursor: z.string().max(500).optional(),
  sort: z.enum(["newest", "due"]).default("newest"),
  stage: z.union([stage.transform((one) => [one]), z.array(stage).max(50)]).default([]),
  order_id: id.optional(),
  q: z.string().trim().min(1).max(200).optional(),
})
export type ListWithdrawalsQuery = z.output<typeof listWithdrawalsQuerySchema>

export const openRequestSchema = z.strictObject({ reason_code: id.optional() })
export type OpenRequestInput = z.output<typeof openRequestSchema>

// Empty strings pass the shape so that the rule can answer with its reason: which clauses there are, and why words.
export const disputeSchema = z.strictObject({ clause: z.string().max(500), words: z.string().max(LONGEST_TEXT) })
export type DisputeInput = z.output<typeof disputeSchema>

export const recordDispatchSchema = z.strictObject({ evidence: text })
export type RecordDispatchInput = z.output<typeof recordDispatchSchema>

export const completeSchema = z.strictObject({ words: text })
export type CompleteInput = z.output<typeof completeSchema>
