import { z } from "@medusajs/framework/zod"

/** Half-open: from the first instant to before the last. */
export const saveRateQuerySchema = z
  .strictObject({ from: z.iso.datetime({ offset: true }), to: z.iso.datetime({ offset: true }) })
  .refine(({ from, to }) => Date.parse(from) <= Date.parse(to), { error: "must not be before from", path: ["to"] })
export type SaveRateQuery = z.output<typeof saveRateQuerySchema>
