import type { SettlementBody } from "../../types"
import type { RmaPreview } from "../../workflows/rma/preview-rma"
import { toSettlementBody } from "./settlement-body"

/** The money of a request that does not exist yet: its items are named by their order lines. */
export function toPreviewBody({ plan, settlement }: RmaPreview): SettlementBody {
  const titles = plan.items.map(({ line }) => [
    line.id,
    { line_item_id: line.id, title: line.title, rma_item_id: null },
  ])
  return toSettlementBody(settlement, Object.fromEntries(titles))
}
