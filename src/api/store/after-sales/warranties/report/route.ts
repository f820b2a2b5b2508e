import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { MedusaError } from "@medusajs/framework/utils"

import { parseClaimCode } from "../../../../../domain/warranty/claim-code"
import { AFTER_SALES_MODULE } from "../../../../../modules/after-sales"
import { findByClaimCode } from "../../../../../modules/after-sales/queries/warranty/read-warranty"
import { reportUnitWorkflow } from "../../../../../workflows/warranty/report-unit"
import { readIdempotencyKey } from "../../../../idempotency"
import { withReasons } from "../../../../with-reasons"
import { findCustomer } from "../../caller"
import type { ReportBody } from "../validators"

/**
 * Whoever holds a card says that its unit is broken: a gift, a prize, goods of the shop before this one. What he says goes
 * to staff, and all he learns is the number of his ticket. A POST, so that no code ends in an address, and so in a log.
 */
export const POST = withReasons(async (req: MedusaRequest<ReportBody>, res: MedusaResponse) => {
  const { claim_code, words, email = null } = req.validatedBody
  const code = parseClaimCode(claim_code)
  const afterSales = req.scope.resolve(AFTER_SALES_MODULE)
  const warranty = code === null ? null : await afterSales.ask(findByClaimCode, code)
  if (!warranty) throw new MedusaError(MedusaError.Types.NOT_FOUND, "This code is on no card of ours.")
  const customer_id = findCustomer(req)
  const actor = { type: "customer", id: customer_id } as const
  const { result } = await reportUnitWorkflow(req.scope).run({
    input: {
      ...{ warranty_id: warranty.id, customer_id, email, words, channel: "web", actor },
      ...{ locale: req.locale ?? null, idempotency: readIdempotencyKey(req, actor), now: new Date().toISOString() },
    },
  })
  const { number } = await afterSales.retrieveSupportTicket(result.id, { select: ["number"] })
  res.status(result.repeated ? 200 : 201).json({ ticket: { number } })
})
