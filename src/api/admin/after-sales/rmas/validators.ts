import { z } from "@medusajs/framework/zod"

import { INSPECTION_PHOTO_KINDS } from "../../../../domain/evidence/photo-kind"
import {
  DISPOSITIONS,
  FAULT_PARTIES,
  FREIGHT_PAYERS,
  GRADES,
  GRANT_KINDS,
  PAYOUT_DIVERSIONS,
  RESOLUTIONS,
  SURPLUS_DESTINATIONS,
} from "../../../../domain/kernel/vocabulary"
import { decimalField } from "../../../fields"
import { REPAIR_OUTCOMES } from "../../../../domain/rma/decide-repair"
import { RMA_STAGES } from "../../../../domain/rma/lifecycle"
import { findingsField } from "../findings/fields"
import { faultSharesSchema } from "./fault-validators"

const MOST_ITEMS = 100
const MOST_UNITS = 10_000
const LONGEST_TEXT = 5_000

const id = z.string().min(1).max(100)
const text = z.string().trim().min(1).max(LONGEST_TEXT)
const oneOrMany = <Value>(value: z.ZodType<Value>) =>
  z.union([value.transform((one) => [one]), z.array(value).max(50)]).default([])

export const listRmasQuerySchema = z.strictObject({
  limit: z.coerce.number().int().min(1).max(100).default(20),
  cursor: z.string().max(500).optional(),
  sort: z.enum(["newest", "due"]).default("newest"),
  stage: oneOrMany(z.enum(RMA_STAGES)),
  clock: z.enum(["running", "late", "paused", "met"]).optional(),
  assignee_id: id.optional(),
  order_id: id.optional(),
  product_id: id.optional(),
  q: z.string().trim().min(1).max(200).optional(),
})
export type ListRmasQuery = z.output<typeof listRmasQuerySchema>

export const approveSchema = z.strictObject({
  words: text.optional(),
  location_id: id.optional(),
  items: z
    .array(
      z.strictObject({
        id,
        cause: z.string().max(LONGEST_TEXT).optional(),
        fault_party: z.enum(FAULT_PARTIES).optional(),
        fault_shares: faultSharesSchema.optional(),
        freight_payer: z.enum(FREIGHT_PAYERS).optional(),
        keep_item_percentage: z.int().min(1).max(100).optional(),
        resolution: z.enum(RESOLUTIONS).optional(),
        exchange: z.strictObject({ variant_id: id, surplus_to: z.enum(SURPLUS_DESTINATIONS).optional() }).optional(),
      }),
    )
    .max(MOST_ITEMS)
    .default([]),
})
export type ApproveInput = z.output<typeof approveSchema>

// Empty strings pass the shape so that the rule can answer with its reason: which clauses there are, and why words.
export const rejectSchema = z.strictObject({ clause: z.string().max(500), words: z.string().max(LONGEST_TEXT) })
export type RejectInput = z.output<typeof rejectSchema>

export const wordsSchema = z.strictObject({ words: text })
export type WordsInput = z.output<typeof wordsSchema>

export const arbitrationSchema = z.strictObject({
  body: z.string().trim().min(1).max(200),
  reference: z.string().trim().min(1).max(200),
  words: text.optional(),
})
export type ArbitrationInput = z.output<typeof arbitrationSchema>

export const optionalWordsSchema = z.strictObject({ words: text.optional() })
export type OptionalWordsInput = z.output<typeof optionalWordsSchema>

export const messageSchema = z.strictObject({ body: text })
export type MessageInput = z.output<typeof messageSchema>

export const assignSchema = z.strictObject({ assignee_id: id.nullable() })
export type AssignInput = z.output<typeof assignSchema>

export const emptySchema = z.strictObject({})

export const receiveSchema = z
  .strictObject({
    items: z
      .array(z.strictObject({ id, quantity: z.int().min(1).max(MOST_UNITS) }))
      .max(MOST_ITEMS)
      .default([]),
    findings: findingsField.default([]),
  })
  .refine(({ items, findings }) => items.length + findings.length > 0, {
    error: "say what arrived",
    path: ["items"],
  })
export type ReceiveInput = z.output<typeof receiveSchema>

export const inspectSchema = z.strictObject({
  units: z
    .array(
      z.strictObject({
        id,
        accepted: z.boolean(),
        grade: z.enum(GRADES),
        disposition: z.enum(DISPOSITIONS),
        deduction_percentage: z.int().min(0).max(100).optional(),
        note: z.string().max(LONGEST_TEXT).optional(),
      }),
    )
    .min(1)
    .max(MOST_UNITS),
})
export type InspectInput = z.output<typeof inspectSchema>

export const findingsSchema = z.strictObject({ findings: findingsField.min(1) })
export type FindingsInput = z.output<typeof findingsSchema>

export const resolvePayoutSchema = z.strictObject({ outcome: z.enum(["paid", "not_paid"]), words: text })
export type ResolvePayoutInput = z.output<typeof resolvePayoutSchema>
export const divertPayoutSchema = z.strictObject({ to: z.enum(PAYOUT_DIVERSIONS), words: text })
export type DivertPayoutInput = z.output<typeof divertPayoutSchema>

export const addInspectionPhotoSchema = z.strictObject({ item_id: id, kind: z.enum(INSPECTION_PHOTO_KINDS) })
export type AddInspectionPhotoInput = z.output<typeof addInspectionPhotoSchema>
export const grantSchema = z.strictObject({ kind: z.enum(GRANT_KINDS), amount: decimalField, words: text })
export type GrantInput = z.output<typeof grantSchema>
export const repairedSchema = z.strictObject({
  outcome: z.enum(REPAIR_OUTCOMES),
  words: text,
  /** What the customer gets instead of a repair that could not be done. */
  resolution: z.enum(RESOLUTIONS).optional(),
})
export type RepairedInput = z.output<typeof repairedSchema>
