import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http"

import { AFTER_SALES_MODULE } from "../../../../../../modules/after-sales"
import { readErasure } from "../../../../../../modules/after-sales/queries/customer/read-erasure"
import { eraseCustomerWorkflow } from "../../../../../../workflows/customer/erase-customer"
import { readIdempotencyKey } from "../../../../../idempotency"
import { withReasons } from "../../../../../with-reasons"
import { staffOf } from "../../../staff-of"
import type { EraseCustomerInput } from "../../validators"

export const POST = withReasons(async (req: AuthenticatedMedusaRequest<EraseCustomerInput>, res: MedusaResponse) => {
  const actor = { ...staffOf(req), id: req.auth_context.actor_id }
  const { result } = await eraseCustomerWorkflow(req.scope).run({
    input: {
      ...{ id: req.params.id ?? "", words: req.validatedBody.words, actor, now: new Date().toISOString() },
      idempotency: readIdempotencyKey(req, actor),
    },
  })
  const erasure = await req.scope.resolve(AFTER_SALES_MODULE).ask(readErasure, result.id)
  res.status(result.repeated ? 200 : 201).json({ erasure })
})
