import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"

import { offerWarrantyTransferWorkflow } from "../../../../../../workflows/warranty/offer-transfer"
import { makeTransferLink } from "../../../../../../workflows/warranty/transfer-link"
import { readIdempotencyKey } from "../../../../../idempotency"
import { withReasons } from "../../../../../with-reasons"
import { identifyCaller, toActor } from "../../../caller"
import { answerWarranty } from "../../answer-warranty"

/** The link is shown to the owner alone, who gives it to whom he gives the goods. */
export const POST = withReasons(async (req: MedusaRequest, res: MedusaResponse) => {
  const now = new Date()
  const caller = await identifyCaller(req, now)
  const { id = "" } = req.params
  await answerWarranty(req.scope, id, caller)
  const actor = toActor(caller)
  const idempotency = readIdempotencyKey(req, actor)
  const { token, link, expires_at } = await makeTransferLink(req.scope, { id, key: idempotency?.key ?? null, now })
  const said = { token, expires_at: expires_at.toISOString() }
  await offerWarrantyTransferWorkflow(req.scope).run({
    input: { id, actor, idempotency, now: now.toISOString(), said },
  })
  const { transfer_until } = await answerWarranty(req.scope, id, caller)
  res.json({ transfer: { token, link, expires_at: transfer_until ?? said.expires_at } })
})
