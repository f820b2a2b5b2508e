import { z } from "@medusajs/framework/zod"

import { RESOLUTIONS, SURPLUS_DESTINATIONS } from "../../../../domain/kernel/vocabulary"

/** More lines or units than any order has, and few enough to be decided at once. */
const MOST_ITEMS = 100
const MOST_UNITS = 10_000
const MOST_PHOTOS = 50
const LONGEST_TEXT = 5_000

const id = z.string().min(1).max(100)
const text = z.string().trim().min(1).max(LONGEST_TEXT)

export const rmaRequestSchema = z.strictObject({
  order_id: id,
  items: z
    .array(
      z
        .strictObject({
          line_item_id: id,
          quantity: z.int().min(1).max(MOST_UNITS),
          reason_code: id,
          note: z.string().max(LONGEST_TEXT).optional(),
          resolution: z.enum(RESOLUTIONS).optional(),
          evidence_ids: z.array(id).max(MOST_PHOTOS).optional(),
          exchange: z.strictObject({ variant_id: id, surplus_to: z.enum(SURPLUS_DESTINATIONS).optional() }).optional(),
        })
        .refine(({ resolution = "exchange", exchange }) => !exchange || resolution === "exchange", {
          error: "goes only with the resolution exchange",
          path: ["exchange"],
        }),
    )
    .min(1)
    .max(MOST_ITEMS),
})
export type RmaRequestInput = z.output<typeof rmaRequestSchema>

export const cancelSchema = z.strictObject({ words: text.optional() })
export type CancelInput = z.output<typeof cancelSchema>

export const messageSchema = z.strictObject({ body: text })
export type MessageInput = z.output<typeof messageSchema>

export const appealSchema = z.strictObject({ words: text })
export type AppealInput = z.output<typeof appealSchema>

export const feedbackSchema = z.strictObject({
  score: z.int().min(1).max(5),
  comment: text.optional(),
})
export type FeedbackInput = z.output<typeof feedbackSchema>

export const ownRmasQuerySchema = z.strictObject({
  limit: z.coerce.number().int().min(1).max(100).default(20),
  cursor: z.string().max(500).optional(),
})
export type OwnRmasQuery = z.output<typeof ownRmasQuerySchema>

export const addEvidenceSchema = z.strictObject({ item_id: id.optional() })
export type AddEvidenceInput = z.output<typeof addEvidenceSchema>
