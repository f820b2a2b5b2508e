import { z } from "@medusajs/framework/zod"

import { IMPORTED_CASE_KINDS } from "../../../../domain/import/imported-case"
import { idField } from "../../../fields"

const BESIDE = ["rma_id", "ticket_id", "order_id"] as const

export const listImportedCasesQuerySchema = z
  .strictObject({
    limit: z.coerce.number().int().min(1).max(100).default(20),
    cursor: z.string().max(500).optional(),
    customer_email: z.string().trim().min(1).max(500).optional(),
    order_number: z.string().trim().min(1).max(500).optional(),
    kind: z.enum(IMPORTED_CASE_KINDS).optional(),
    /** Beside one of these stands whose cases are asked for, so that no address has to be written into a path. */
    rma_id: idField.optional(),
    ticket_id: idField.optional(),
    order_id: idField.optional(),
  })
  .refine(
    ({ customer_email, order_number, ...asked }) =>
      [customer_email ?? order_number, ...BESIDE.map((field) => asked[field])].filter((given) => given !== undefined)
        .length <= 1,
    "Ask by address and number, or by one of rma_id, ticket_id and order_id",
  )
export type ListImportedCasesQuery = z.output<typeof listImportedCasesQuerySchema>

/** The record whose customer is meant; null when none is named. */
export function besideOf(asked: ListImportedCasesQuery): { field: (typeof BESIDE)[number]; id: string } | null {
  for (const field of BESIDE) {
    const id = asked[field]
    if (id !== undefined) return { field, id }
  }
  return null
}
