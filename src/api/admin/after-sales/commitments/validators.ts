import { z } from "@medusajs/framework/zod"

import { COMMITMENT_VIEWS } from "../../../../modules/after-sales/queries/commitment/list-commitments"
import { idField } from "../../../fields"

const LONGEST_TEXT = 5_000
const instant = z.iso.datetime({ offset: true })

export const makeCommitmentSchema = z.strictObject({
  promise: z.string().trim().min(1).max(LONGEST_TEXT),
  due_at: instant,
  promised_by: idField.optional(),
  customer_id: idField.nullable().default(null),
  order_id: idField.nullable().default(null),
  rma_id: idField.nullable().default(null),
  ticket_id: idField.nullable().default(null),
  reminder_minutes: z.int().min(0).max(43_200).nullable().default(null),
})
export type MakeCommitmentInput = z.output<typeof makeCommitmentSchema>

// Empty words pass the shape so that the rule can answer with its reason.
const words = z.string().max(LONGEST_TEXT)

export const commitmentWordsSchema = z.strictObject({ words })
export type CommitmentWordsInput = z.output<typeof commitmentWordsSchema>

export const moveCommitmentSchema = z.strictObject({ words, due_at: instant })
export type MoveCommitmentInput = z.output<typeof moveCommitmentSchema>

export const listCommitmentsQuerySchema = z.strictObject({
  limit: z.coerce.number().int().min(1).max(100).default(20),
  cursor: z.string().max(500).optional(),
  sort: z.enum(["due", "latest"]).default("due"),
  view: z.enum(COMMITMENT_VIEWS).optional(),
  /** A user id, or `me`. */
  promised_by: idField.optional(),
  customer_id: idField.optional(),
  order_id: idField.optional(),
  rma_id: idField.optional(),
  ticket_id: idField.optional(),
})
export type ListCommitmentsQuery = z.output<typeof listCommitmentsQuerySchema>

/** Half-open: from the first instant to before the last. */
export const keptRateQuerySchema = z
  .strictObject({ from: instant, to: instant, promised_by: idField.optional() })
  .refine(({ from, to }) => Date.parse(from) <= Date.parse(to), { error: "must not be before from", path: ["to"] })
export type KeptRateQuery = z.output<typeof keptRateQuerySchema>
