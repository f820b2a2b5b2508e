import { z } from "@medusajs/framework/zod"

import { HOLDER_REMEDIES } from "../../../../domain/warranty/holder-remedies"
import { line, pageFields } from "../../../fields"

const LONGEST_TEXT = 5_000

export const ownWarrantiesSchema = z.strictObject(pageFields(20))
export type OwnWarrantiesQuery = z.output<typeof ownWarrantiesSchema>

/** However it was typed; what cannot be a code is on no card. */
export const lookupSchema = z.strictObject({ claim_code: line(40) })
export type LookupBody = z.output<typeof lookupSchema>

/** Whoever has no account says where to write to; whoever is logged in need not. */
export const reportSchema = lookupSchema.extend({
  words: z.string().trim().min(1).max(LONGEST_TEXT),
  email: z.email().max(254).toLowerCase().optional(),
})
export type ReportBody = z.output<typeof reportSchema>

export const registerSchema = z.strictObject({ serial: line(100).nullable().default(null) })
export type RegisterBody = z.output<typeof registerSchema>

// Empty words pass the shape so that the rule can answer with its reason.
export const appealSchema = z.strictObject({ words: z.string().trim().max(LONGEST_TEXT) })
export type AppealBody = z.output<typeof appealSchema>

/** `POST …/warranties/:id/transfer` says all with its path. */
export const transferSchema = z.strictObject({})

/** What is wrong, what is wished for, and where the goods go back to: the order's address is its buyer's. */
export const holderRequestSchema = z.strictObject({
  note: z.string().trim().min(1).max(LONGEST_TEXT),
  resolution: z.enum(HOLDER_REMEDIES).default("repair"),
  deliver_to: z.string().trim().min(5).max(500),
})
export type HolderRequestBody = z.output<typeof holderRequestSchema>

/** Whoever has no account says where to write to; whoever is logged in need not. */
export const takeOverSchema = z.strictObject({
  token: z.string().min(1).max(512),
  email: z.email().max(254).toLowerCase().optional(),
})
export type TakeOverBody = z.output<typeof takeOverSchema>
