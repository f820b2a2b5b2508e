import { z } from "@medusajs/framework/zod"

import { instantField } from "../../../fields"

export const ownVisitsSchema = z.strictObject({
  limit: z.coerce.number().int().min(1).max(100).default(20),
  cursor: z.string().max(500).optional(),
})
export type OwnVisitsQuery = z.output<typeof ownVisitsSchema>

export const plainLinkSchema = z.strictObject({})
export const moveLinkSchema = z.strictObject({
  starts_at: instantField.transform((at) => new Date(at).toISOString()),
})
export type MoveLinkInput = z.output<typeof moveLinkSchema>
