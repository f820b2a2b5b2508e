import type { MedusaRequest } from "@medusajs/framework/http"

import { AFTER_SALES_MODULE } from "../../../../modules/after-sales"
import type { Actor } from "../../../../modules/after-sales/commands/rma/actor"
import { readWarranty } from "../../../../modules/after-sales/queries/warranty/read-warranty"
import type { WarrantyTransferLink } from "../../../../types"
import { offerWarrantyTransferWorkflow } from "../../../../workflows/warranty/offer-transfer"
import { makeTransferLink } from "../../../../workflows/warranty/transfer-link"
import { readIdempotencyKey } from "../../../idempotency"

/** Makes the link by which a warranty is handed on, once per key. It is shown to the owner alone. */
export async function offerTransferTo(
  req: MedusaRequest,
  id: string,
  actor: Actor,
  now: Date,
): Promise<WarrantyTransferLink> {
  const idempotency = readIdempotencyKey(req, actor)
  const { token, link, expires_at } = await makeTransferLink(req.scope, { id, key: idempotency?.key ?? null, now })
  const said = { token, expires_at: expires_at.toISOString() }
  await offerWarrantyTransferWorkflow(req.scope).run({
    input: { id, actor, idempotency, now: now.toISOString(), said },
  })
  const { transfer_expires_at } = await req.scope
    .resolve(AFTER_SALES_MODULE)
    .ask(readWarranty, { id, viewer: "anyone" })
  return { token, link, expires_at: transfer_expires_at?.toISOString() ?? said.expires_at }
}
