import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { z } from "@medusajs/framework/zod"

import { AFTER_SALES_MODULE } from "../../../../modules/after-sales"
import { listClocks } from "../../../../modules/after-sales/queries/sla/list-clocks"
import { toSlaClockSummary } from "../../../bodies/admin-sla"
import { decodeCursor, encodeCursor } from "../../../cursor"
import { toPage } from "../../../to-page"
import type { ListClocksQuery } from "./validators"

const POSITION = { id: z.string(), due_at: z.iso.datetime() }

export async function GET(
  req: AuthenticatedMedusaRequest<unknown, ListClocksQuery>,
  res: MedusaResponse,
): Promise<void> {
  const { limit, cursor, state, team_id = null, ticket_id = null } = req.validatedQuery
  const after = cursor === undefined ? null : decodeCursor(cursor, POSITION)
  const asked = { state, team_id, ticket_id, after, limit: limit + 1 }
  const read = await req.scope.resolve(AFTER_SALES_MODULE).ask(listClocks, asked)
  const { items, next_cursor } = toPage(read, limit)
  const last = items.at(-1)
  res.json({
    sla_clocks: items.map((clock) => toSlaClockSummary(clock, new Date())),
    next_cursor:
      next_cursor === null || !last?.due_at ? null : encodeCursor({ id: last.id, due_at: last.due_at.toISOString() }),
  })
}
