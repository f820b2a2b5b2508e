import { z } from "@medusajs/framework/zod"

import { SWEEP_OUTCOMES } from "../../../../domain/repair/words"
import { pageFields } from "../../../fields"

export const repairPageSchema = z.strictObject({ ...pageFields(20), outcome: z.enum(SWEEP_OUTCOMES).optional() })
export type RepairPageQuery = z.output<typeof repairPageSchema>
