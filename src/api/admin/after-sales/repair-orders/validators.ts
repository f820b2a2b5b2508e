import { z } from "@medusajs/framework/zod"

import { RESOLUTIONS } from "../../../../domain/kernel/vocabulary"
import { REPAIR_STAGES } from "../../../../domain/repair/lifecycle"
import { COVER_PARTS } from "../../../../domain/warranty/words"
import { amountField, idField, line } from "../../../fields"

const MOST_LINES = 100
const LONGEST_TEXT = 5_000

const stage = z.enum(REPAIR_STAGES)
// Empty words pass the shape so that the rule can answer with its reason.
const said = z.string().trim().max(LONGEST_TEXT)

export const listRepairsSchema = z.strictObject({
  limit: z.coerce.number().int().min(1).max(100).default(20),
  cursor: z.string().max(500).optional(),
  stage: z.union([stage.transform((one) => [one]), z.array(stage).max(REPAIR_STAGES.length)]).default([]),
  order_id: idField.optional(),
  rma_id: idField.optional(),
})
export type ListRepairsQuery = z.output<typeof listRepairsSchema>

export const linesSchema = z.strictObject({
  lines: z.array(z.strictObject({ kind: z.enum(COVER_PARTS), title: line(200), amount: amountField })).max(MOST_LINES),
})
export type LinesBody = z.output<typeof linesSchema>

/** Verbs that say all with their path. */
export const plainSchema = z.strictObject({})

export const wordsSchema = z.strictObject({ words: said })
export type WordsBody = z.output<typeof wordsSchema>

/** Nobody is let off without a reason. */
export const waiveSchema = z.strictObject({ words: z.string().trim().min(1).max(LONGEST_TEXT) })
export type WaiveBody = z.output<typeof waiveSchema>

export const supplierSchema = z.strictObject({
  supplier: z.string().trim().max(200),
  reference: line(200).nullable().default(null),
})
export type SupplierBody = z.output<typeof supplierSchema>

/** The unit on loan, or the payment. */
export const noteSchema = z.union([
  z.strictObject({ loan_unit: z.string().trim().max(200) }),
  z.strictObject({ payment_reference: line(200) }),
])
export type NoteBody = z.output<typeof noteSchema>

export const handBackSchema = z.strictObject({
  words: z.string().trim().min(1).max(LONGEST_TEXT),
  serial: line(100).nullable().default(null),
})
export type HandBackBody = z.output<typeof handBackSchema>

export const giveUpSchema = z.strictObject({ words: said, resolution: z.enum(RESOLUTIONS) })
export type GiveUpBody = z.output<typeof giveUpSchema>
