import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http"

import { readRmaOrderId } from "../../../../../../workflows/rma/read-rma-order-id"
import { listStoreCredit } from "../../../../../../workflows/store-credit/list-store-credit"
import { readHolder } from "../../../../../../workflows/store-credit/read-holder"

/** What the customer of a request has to spend, as staff see it. */
export async function GET(req: AuthenticatedMedusaRequest, res: MedusaResponse): Promise<void> {
  const { id = "" } = req.params
  const holder = await readHolder(req.scope, { entity: "order", id: await readRmaOrderId(req.scope, id) })
  res.json({ store_credit: await listStoreCredit(req.scope, holder) })
}
