import { z } from "@medusajs/framework/zod"

import { IMPORTED_CASE_KINDS } from "../../../../domain/import/imported-case"

export const listImportedCasesQuerySchema = z.strictObject({
  limit: z.coerce.number().int().min(1).max(100).default(20),
  cursor: z.string().max(500).optional(),
  customer_email: z.string().trim().min(1).max(500).optional(),
  order_number: z.string().trim().min(1).max(500).optional(),
  kind: z.enum(IMPORTED_CASE_KINDS).optional(),
})
export type ListImportedCasesQuery = z.output<typeof listImportedCasesQuerySchema>
