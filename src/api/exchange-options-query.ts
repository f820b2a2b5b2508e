import { z } from "@medusajs/framework/zod"

export const exchangeOptionsQuerySchema = z.strictObject({
  reason_code: z.string().min(1).max(100).optional(),
  limit: z.coerce.number().int().min(1).max(100).default(20),
  cursor: z.string().max(500).optional(),
})
export type ExchangeOptionsQuery = z.output<typeof exchangeOptionsQuerySchema>
