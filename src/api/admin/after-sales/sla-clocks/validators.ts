import { z } from "@medusajs/framework/zod"

import { BOARD_STATES } from "../../../../modules/after-sales/queries/sla/list-clocks"
import { idField } from "../../../fields"

export const listClocksQuerySchema = z.strictObject({
  limit: z.coerce.number().int().min(1).max(100).default(20),
  cursor: z.string().max(500).optional(),
  state: z.enum(BOARD_STATES).default("open"),
  team_id: idField.optional(),
  ticket_id: idField.optional(),
})
export type ListClocksQuery = z.output<typeof listClocksQuerySchema>
