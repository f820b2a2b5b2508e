import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { z } from "@medusajs/framework/zod"

import { AFTER_SALES_MODULE } from "../../../../modules/after-sales"
import { listRecoveries } from "../../../../modules/after-sales/queries/recovery/list-recoveries"
import { toAdminRecoverySummary } from "../../../bodies/admin-recovery"
import { decodeCursor, encodeCursor } from "../../../cursor"
import { toPage } from "../../../to-page"
import { withReasons } from "../../../with-reasons"
import type { ListRecoveriesQuery } from "./validators"

export const GET = withReasons(
  async (req: AuthenticatedMedusaRequest<unknown, ListRecoveriesQuery>, res: MedusaResponse) => {
    const now = new Date()
    const { limit, cursor, party = null, status, rma_id = null } = req.validatedQuery as ListRecoveriesQuery
    const read = await req.scope.resolve(AFTER_SALES_MODULE).ask(listRecoveries, {
      party,
      statuses: status,
      rma_id,
      after_id: cursor === undefined ? null : decodeCursor(cursor, { id: z.string() }).id,
      limit: limit + 1,
    })
    const { items, next_cursor } = toPage(read, limit)
    res.json({
      recovery_claims: items.map((claim) => toAdminRecoverySummary(claim, now)),
      next_cursor: next_cursor === null ? null : encodeCursor({ id: next_cursor }),
    })
  },
)
