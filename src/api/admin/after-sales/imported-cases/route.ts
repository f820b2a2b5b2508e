import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { z } from "@medusajs/framework/zod"

import { AFTER_SALES_MODULE } from "../../../../modules/after-sales"
import { listImportedCases } from "../../../../modules/after-sales/queries/import/list-imported-cases"
import { readCasesBefore } from "../../../../workflows/customer/read-cases-before"
import { toAdminImportedCase } from "../../../bodies/admin-imported-case"
import { decodeCursor, encodeCursor } from "../../../cursor"
import { toPage } from "../../../to-page"
import { withReasons } from "../../../with-reasons"
import { besideOf, type ListImportedCasesQuery } from "./validators"

const POSITION = { id: z.string(), opened_at: z.iso.datetime() }

/** All that was imported by address, number or kind; or what the customer behind one of our records had before. */
export const GET = withReasons(
  async (req: AuthenticatedMedusaRequest<unknown, ListImportedCasesQuery>, res: MedusaResponse) => {
    const asked = req.validatedQuery as ListImportedCasesQuery
    const { limit, cursor, customer_email = null, order_number = null, kind = null } = asked
    const after = cursor === undefined ? null : decodeCursor(cursor, POSITION)
    const page = { kind, after, limit: limit + 1 }
    const beside = besideOf(asked)
    const read =
      beside === null
        ? await req.scope.resolve(AFTER_SALES_MODULE).ask(listImportedCases, { ...page, customer_email, order_number })
        : await readCasesBefore(req.scope, beside, page)
    const { items, next_cursor } = toPage(read.map(toAdminImportedCase), limit)
    const last = next_cursor === null ? undefined : items.at(-1)
    res.json({
      imported_cases: items,
      next_cursor: last ? encodeCursor({ id: last.id, opened_at: last.opened_at }) : null,
    })
  },
)
