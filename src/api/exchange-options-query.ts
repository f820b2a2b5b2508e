import { z } from "@medusajs/framework/zod"

export const itemExchangeOptionsQuerySchema = z.strictObject({
  limit: z.coerce.number().int().min(1).max(100).default(20),
  cursor: z.string().max(500).optional(),
})
export type ItemExchangeOptionsQuery = z.output<typeof itemExchangeOptionsQuerySchema>

export const exchangeOptionsQuerySchema = itemExchangeOptionsQuerySchema.extend({
  reason_code: z.string().min(1).max(100).optional(),
})
export type ExchangeOptionsQuery = z.output<typeof exchangeOptionsQuerySchema>
