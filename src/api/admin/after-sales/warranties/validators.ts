import { z } from "@medusajs/framework/zod"

import { WARRANTY_STATUSES } from "../../../../domain/warranty/lifecycle"
import { idField, line, pageFields } from "../../../fields"

const LONGEST_TEXT = 5_000

const status = z.enum(WARRANTY_STATUSES)

export const listWarrantiesSchema = z.strictObject({
  ...pageFields(20),
  status: z.union([status.transform((one) => [one]), z.array(status).max(WARRANTY_STATUSES.length)]).default([]),
  order_id: idField.optional(),
  customer_id: idField.optional(),
  product_id: idField.optional(),
  /** A claim code, a serial number, or an order number. */
  q: z.string().trim().min(1).max(100).optional(),
})
export type ListWarrantiesQuery = z.output<typeof listWarrantiesSchema>

// Empty words pass the shape so that the rule can answer with its reason.
const said = z.string().trim().max(LONGEST_TEXT)

export const voidSchema = z.strictObject({ words: said, evidence: said.nullable().default(null) })
export type VoidBody = z.output<typeof voidSchema>

export const wordsSchema = z.strictObject({ words: said })
export type WordsBody = z.output<typeof wordsSchema>

/** Where to write to, for a holder without an account whose address is not known. */
export const reportSchema = z.strictObject({
  words: said.min(1),
  email: z.email().max(254).toLowerCase().optional(),
})
export type ReportBody = z.output<typeof reportSchema>

export const serialSchema = z.strictObject({ serial: line(100) })
export type SerialBody = z.output<typeof serialSchema>
