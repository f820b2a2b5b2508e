import { z } from "@medusajs/framework/zod"

export const coreMovementsQuerySchema = z.strictObject({
  limit: z.coerce.number().int().min(1).max(100).default(20),
  cursor: z.string().max(500).optional(),
})
export type CoreMovementsQuery = z.output<typeof coreMovementsQuerySchema>
