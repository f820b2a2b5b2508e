import type { ForeseenSettlement } from "../../domain/settlement/foresee-settlement"
import type { SettlementBody } from "../../types"
import { toSettlementBody, type SettlementTitles } from "./settlement-body"

/** The money of a request that does not exist yet: its items are named by their order lines. */
export function toPreviewBody(foreseen: Pick<ForeseenSettlement, "plan" | "items" | "settlement">): SettlementBody {
  return toSettlementBody(foreseen.settlement, titlesOf(foreseen))
}

export function titlesOf({ plan, items }: Pick<ForeseenSettlement, "plan" | "items">): SettlementTitles {
  const titles = plan.items.map(({ line }, position) => [
    items[position]?.id,
    { line_item_id: line.id, title: line.title, rma_item_id: null },
  ])
  return Object.fromEntries(titles)
}
