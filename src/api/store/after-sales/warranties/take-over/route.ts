import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"

import { languageOf } from "../../../../../domain/notification/language-of"
import { AFTER_SALES_MODULE } from "../../../../../modules/after-sales"
import { readWarranty } from "../../../../../modules/after-sales/queries/warranty/read-warranty"
import { readToday } from "../../../../../workflows/warranty/read-today"
import { takeOverWarrantyWorkflow } from "../../../../../workflows/warranty/take-over-warranty"
import { toStoreWarranty } from "../../../../bodies/warranty"
import { readIdempotencyKey } from "../../../../idempotency"
import { withReasons } from "../../../../with-reasons"
import { findCustomer } from "../../caller"
import type { TakeOverBody } from "../validators"

/**
 * Whoever holds the link takes the warranty over: with his account, or with an address to which his own link is mailed. A
 * guest's session opens one order, and a warranty that was handed on belongs to none of his.
 */
export const POST = withReasons(async (req: MedusaRequest<TakeOverBody>, res: MedusaResponse) => {
  const now = new Date()
  const { token, email = null } = req.validatedBody
  const customer_id = findCustomer(req)
  const owner = customer_id === null ? { customer_id, email } : { customer_id, email: null }
  const actor = { type: "customer", id: customer_id } as const
  const { result } = await takeOverWarrantyWorkflow(req.scope).run({
    input: {
      ...{ token, ...owner, language: languageOf(req.locale ?? null), actor },
      ...{ idempotency: readIdempotencyKey(req, actor), now: now.toISOString() },
    },
  })
  const taken = { id: result.id, viewer: "anyone" } as const
  const warranty = await req.scope.resolve(AFTER_SALES_MODULE).ask(readWarranty, taken)
  res.json({ warranty: toStoreWarranty(warranty, await readToday(req.scope, now)) })
})
