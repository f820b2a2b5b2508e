import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { z } from "@medusajs/framework/zod"

import { listCoreMovements } from "../../../../workflows/core-movement/list-core-movements"
import { decodeCursor, encodeCursor } from "../../../cursor"
import { withReasons } from "../../../with-reasons"
import type { CoreMovementsQuery } from "./validators"

export const GET = withReasons(
  async (req: AuthenticatedMedusaRequest<unknown, CoreMovementsQuery>, res: MedusaResponse) => {
    const { limit, cursor } = req.validatedQuery as CoreMovementsQuery
    const before = cursor === undefined ? null : decodeCursor(cursor, { ulid: z.ulid() }).ulid
    const { movements, next } = await listCoreMovements(req.scope, { before, limit })
    res.json({ movements, next_cursor: next === null ? null : encodeCursor({ ulid: next }) })
  },
)
