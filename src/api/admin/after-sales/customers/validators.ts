import { z } from "@medusajs/framework/zod"

import { idField, text } from "../../../fields"

const LONGEST_TEXT = 2_000

export const archivePageSchema = z.strictObject({
  cursor: z.string().max(500).optional(),
  limit: z.coerce.number().int().min(1).max(100).default(20),
})
export type ArchivePageQuery = z.output<typeof archivePageSchema>

/** An address travels in a body and never in a path, because paths are logged. */
export const findCustomerSchema = z.union([
  z.strictObject({ email: z.email().max(254) }),
  z.strictObject({ ticket_id: idField }),
  z.strictObject({ rma_id: idField }),
  z.strictObject({ withdrawal_id: idField }),
])
export type FindCustomerInput = z.output<typeof findCustomerSchema>

export const exportCustomerSchema = z.strictObject({ words: text(LONGEST_TEXT).optional() })
export type ExportCustomerInput = z.output<typeof exportCustomerSchema>

/** Words are asked for: what is erased cannot say any more on whose wish it was. */
export const eraseCustomerSchema = z.strictObject({ words: text(LONGEST_TEXT) })
export type EraseCustomerInput = z.output<typeof eraseCustomerSchema>
