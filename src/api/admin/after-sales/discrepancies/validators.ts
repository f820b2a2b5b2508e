import { z } from "@medusajs/framework/zod"

import { SWEEP_OUTCOMES } from "../../../../domain/reconcile/words"
import { pageFields } from "../../../fields"

export const discrepancyPageSchema = z.strictObject({ ...pageFields(20), outcome: z.enum(SWEEP_OUTCOMES).optional() })
export type DiscrepancyPageQuery = z.output<typeof discrepancyPageSchema>
