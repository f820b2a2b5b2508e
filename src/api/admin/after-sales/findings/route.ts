import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { z } from "@medusajs/framework/zod"

import { AFTER_SALES_MODULE } from "../../../../modules/after-sales"
import { listPendingFindings } from "../../../../modules/after-sales/queries/receiving/list-findings"
import { toAdminFinding } from "../../../bodies/admin-finding"
import { toIso } from "../../../bodies/to-iso"
import { decodeCursor, encodeCursor } from "../../../cursor"
import { withReasons } from "../../../with-reasons"
import type { ListFindingsQuery } from "./validators"

const position = { id: z.string(), due_at: z.iso.datetime() }

export const GET = withReasons(
  async (req: AuthenticatedMedusaRequest<unknown, ListFindingsQuery>, res: MedusaResponse) => {
    const now = new Date()
    const { limit, cursor, late } = req.validatedQuery as ListFindingsQuery
    const findings = await req.scope.resolve(AFTER_SALES_MODULE).ask(listPendingFindings, {
      late_at: late === "true" ? now : null,
      after: cursor === undefined ? null : decodeCursor(cursor, position),
      limit: limit + 1,
    })
    const page = findings.slice(0, limit)
    const last = findings.length > limit ? page.at(-1) : undefined
    res.json({
      findings: page.map((finding) => toAdminFinding(finding, now)),
      next_cursor: last?.due_at ? encodeCursor({ id: last.id, due_at: toIso(last.due_at) }) : null,
    })
  },
)
