import { z } from "@medusajs/framework/zod"

import { RECOVERY_PARTIES, RECOVERY_STATUSES } from "../../../../domain/recovery/lifecycle"

const LONGEST_TEXT = 5_000

const id = z.string().min(1).max(100)
const text = z.string().trim().min(1).max(LONGEST_TEXT)
const amount = z.string().regex(/^\d{1,12}(\.\d{1,6})?$/, "a decimal amount in major units")

export const listRecoveriesQuerySchema = z.strictObject({
  limit: z.coerce.number().int().min(1).max(100).default(20),
  cursor: z.string().max(500).optional(),
  party: z.enum(RECOVERY_PARTIES).optional(),
  status: z
    .union([z.enum(RECOVERY_STATUSES).transform((one) => [one]), z.array(z.enum(RECOVERY_STATUSES)).max(20)])
    .default([]),
  rma_id: id.optional(),
})
export type ListRecoveriesQuery = z.output<typeof listRecoveriesQuerySchema>

export const ageingQuerySchema = z.strictObject({ party: z.enum(RECOVERY_PARTIES).optional() })
export type AgeingQuery = z.output<typeof ageingQuerySchema>

export const submitSchema = z.strictObject({
  party_name: z.string().trim().max(200).optional(),
  reference: z.string().trim().min(1).max(200).optional(),
  words: text.optional(),
})
export type SubmitInput = z.output<typeof submitSchema>

export const acceptSchema = z.strictObject({ amount: amount.optional(), words: text.optional() })
export type AcceptInput = z.output<typeof acceptSchema>

export const receiveSchema = z.strictObject({ amount, words: text.optional() })
export type ReceiveInput = z.output<typeof receiveSchema>

// Empty words pass the shape so that the rule can answer with its reason.
export const wordsSchema = z.strictObject({ words: z.string().max(LONGEST_TEXT) })
export type WordsInput = z.output<typeof wordsSchema>
