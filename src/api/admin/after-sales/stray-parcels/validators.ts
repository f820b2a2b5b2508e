import { z } from "@medusajs/framework/zod"

import { STRAY_PARCEL_STATUSES } from "../../../../domain/receiving/stray-parcel-lifecycle"
import { findingsField } from "../findings/fields"
import { asUnitsOfOrder } from "../findings/validators"

const LONGEST_TEXT = 5_000
const MOST_CONTENTS = 100
const MOST_UNITS = 10_000

const id = z.string().min(1).max(100)
const label = z.string().trim().max(200).optional()
const quantity = z.int().min(1).max(MOST_UNITS).optional()
// Empty words pass the shape so that the rule can answer with its reason.
const words = z.string().max(LONGEST_TEXT)

export const listStrayParcelsQuerySchema = z.strictObject({
  limit: z.coerce.number().int().min(1).max(100).default(20),
  cursor: z.string().max(500).optional(),
  status: z
    .union([z.enum(STRAY_PARCEL_STATUSES).transform((one) => [one]), z.array(z.enum(STRAY_PARCEL_STATUSES)).max(20)])
    .default([]),
  tracking_number: z.string().trim().min(1).max(200).optional(),
})
export type ListStrayParcelsQuery = z.output<typeof listStrayParcelsQuerySchema>

export const registerParcelSchema = z.strictObject({
  carrier: label,
  tracking_number: label,
  sender: label,
  order_number: label,
  email: label,
  note: z.string().trim().max(LONGEST_TEXT).optional(),
  findings: findingsField.default([]),
})
export type RegisterParcelBody = z.output<typeof registerParcelSchema>

export const matchSchema = z.union([
  z.strictObject({ order_id: id, words: words.optional() }),
  z.strictObject({ rma_id: id, words: words.optional() }),
])
export type MatchInput = z.output<typeof matchSchema>

export const parcelWordsSchema = z.strictObject({ words })
export type ParcelWordsInput = z.output<typeof parcelWordsSchema>

export const unmatchSchema = z.strictObject({ words: words.optional() })
export type UnmatchInput = z.output<typeof unmatchSchema>

export const contentsSchema = z.strictObject({ findings: findingsField.min(1) })
export type ContentsInput = z.output<typeof contentsSchema>

export const receiveParcelSchema = z
  .strictObject({
    words,
    declared: z
      .array(z.strictObject({ finding_id: id, quantity, item_id: id }))
      .max(MOST_CONTENTS)
      .default([]),
    contents: z
      .array(z.strictObject({ finding_id: id, quantity, ...asUnitsOfOrder }))
      .max(MOST_CONTENTS)
      .default([]),
  })
  .refine(
    ({ declared, contents }) => {
      const named = [...declared, ...contents].map(({ finding_id }) => finding_id)
      return new Set(named).size === named.length
    },
    { error: "names something twice", path: ["contents"] },
  )
export type ReceiveParcelBody = z.output<typeof receiveParcelSchema>
