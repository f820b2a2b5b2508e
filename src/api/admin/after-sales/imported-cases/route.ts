import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { z } from "@medusajs/framework/zod"

import { AFTER_SALES_MODULE } from "../../../../modules/after-sales"
import { listImportedCases } from "../../../../modules/after-sales/queries/import/list-imported-cases"
import { toAdminImportedCase } from "../../../bodies/admin-imported-case"
import { decodeCursor, encodeCursor } from "../../../cursor"
import { toPage } from "../../../to-page"
import { withReasons } from "../../../with-reasons"
import type { ListImportedCasesQuery } from "./validators"

const POSITION = { id: z.string(), opened_at: z.iso.datetime() }

export const GET = withReasons(
  async (req: AuthenticatedMedusaRequest<unknown, ListImportedCasesQuery>, res: MedusaResponse) => {
    const { limit, cursor, ...asked } = req.validatedQuery as ListImportedCasesQuery
    const read = await req.scope.resolve(AFTER_SALES_MODULE).ask(listImportedCases, {
      customer_email: asked.customer_email ?? null,
      order_number: asked.order_number ?? null,
      kind: asked.kind ?? null,
      after: cursor === undefined ? null : decodeCursor(cursor, POSITION),
      limit: limit + 1,
    })
    const { items, next_cursor } = toPage(read.map(toAdminImportedCase), limit)
    const last = next_cursor === null ? undefined : items.at(-1)
    res.json({
      imported_cases: items,
      next_cursor: last ? encodeCursor({ id: last.id, opened_at: last.opened_at }) : null,
    })
  },
)
