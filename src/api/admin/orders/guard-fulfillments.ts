import type { MedusaNextFunction, MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { z } from "@medusajs/framework/zod"

import { decideDispatch } from "../../../domain/rma/decide-dispatch"
import { AFTER_SALES_MODULE } from "../../../modules/after-sales"
import { listOutboundLines } from "../../../modules/after-sales/queries/rma/list-outbound-lines"
import { sendRefusal } from "../../with-reasons"

/** Looser than core's own schema, which stands before it: only the lines are of interest here. */
const packedSchema = z.looseObject({ items: z.array(z.looseObject({ id: z.string() })).default([]) })

/**
 * Stands before core's `POST /admin/orders/:id/fulfillments`, which knows nothing of goods that wait for a request to
 * be settled. Every other line of the order passes.
 */
export async function guardFulfillments(req: MedusaRequest, res: MedusaResponse, next: MedusaNextFunction) {
  const packed = packedSchema.safeParse(req.validatedBody)
  const ids = packed.success ? packed.data.items.map(({ id }) => id) : []
  const lines = await req.scope.resolve(AFTER_SALES_MODULE).ask(listOutboundLines, ids)
  const decision = decideDispatch(lines)
  if (decision.accepted) next()
  else sendRefusal(res, decision.reasons, decision.reasons.map(({ message }) => message).join(" "))
}
