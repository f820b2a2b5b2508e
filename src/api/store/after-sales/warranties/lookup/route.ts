import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { MedusaError } from "@medusajs/framework/utils"

import { parseClaimCode } from "../../../../../domain/warranty/claim-code"
import { AFTER_SALES_MODULE } from "../../../../../modules/after-sales"
import { findByClaimCode } from "../../../../../modules/after-sales/queries/warranty/read-warranty"
import { readToday } from "../../../../../workflows/warranty/read-today"
import { toWarrantyCard } from "../../../../bodies/warranty"
import { withReasons } from "../../../../with-reasons"
import type { LookupBody } from "../validators"

/**
 * What a card covers, for whoever holds it: a gift, a prize, goods without an invoice. It says nothing about a person. A
 * POST, so that no code ends in an address, and so in a log.
 */
export const POST = withReasons(async (req: MedusaRequest<LookupBody>, res: MedusaResponse) => {
  const code = parseClaimCode(req.validatedBody.claim_code)
  const warranty = code === null ? null : await req.scope.resolve(AFTER_SALES_MODULE).ask(findByClaimCode, code)
  if (!warranty) throw new MedusaError(MedusaError.Types.NOT_FOUND, "This code is on no card of ours.")
  res.json({ card: toWarrantyCard(warranty, await readToday(req.scope, new Date())) })
})
