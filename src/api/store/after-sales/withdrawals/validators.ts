import { z } from "@medusajs/framework/zod"

import { line } from "../../../fields"

const MOST_LINES = 100
const MOST_UNITS = 10_000
const LONGEST_TEXT = 1_000
/** No more than the shape: whether somebody reads it there is for the consumer to know. */
const EMAIL = /^[^\s@\p{C}]+@[^\s@\p{C}]+$/u

const id = z.string().min(1).max(100)

/** There is no reason in it, and there must not be (EU 2011/83 art. 9 (1)). Shapes only: the rules say the rest. */
export const withdrawalRequestSchema = z.strictObject({
  order_id: id,
  name: line(200).refine((name) => !/\p{Cc}/u.test(name), { error: "must be one line" }),
  email: z.string().trim().max(320).regex(EMAIL, "must be an e-mail address").optional(),
  lines: z
    .array(z.strictObject({ line_item_id: id, quantity: z.int().min(1).max(MOST_UNITS) }))
    .min(1)
    .max(MOST_LINES)
    .optional(),
})
export type WithdrawalRequestInput = z.output<typeof withdrawalRequestSchema>

export const confirmSchema = z.strictObject({}).prefault({})

export const dispatchSchema = z.strictObject({ evidence: z.string().trim().min(1).max(LONGEST_TEXT) })
export type DispatchInput = z.output<typeof dispatchSchema>

export const ownWithdrawalsQuerySchema = z.strictObject({
  limit: z.coerce.number().int().min(1).max(100).default(20),
  cursor: z.string().max(500).optional(),
})
export type OwnWithdrawalsQuery = z.output<typeof ownWithdrawalsQuerySchema>
