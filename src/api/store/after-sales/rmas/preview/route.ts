import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"

import { previewRma } from "../../../../../workflows/rma/preview-rma"
import { toSettlementBody } from "../../../../bodies/settlement-body"
import { withReasons } from "../../../../with-reasons"
import { identifyCaller, toOrderOwner } from "../../caller"
import type { RmaRequestInput } from "../validators"

export const POST = withReasons(async (req: MedusaRequest<RmaRequestInput>, res: MedusaResponse) => {
  const now = new Date()
  const owner = toOrderOwner(await identifyCaller(req, now))
  const { plan, settlement } = await previewRma(req.scope, { ...req.validatedBody, owner, now })
  const titles = plan.items.map(({ line }) => [
    line.id,
    { line_item_id: line.id, title: line.title, rma_item_id: null },
  ])
  res.json({ preview: toSettlementBody(settlement, Object.fromEntries(titles)) })
})
