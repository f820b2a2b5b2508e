import type { Settlement } from "../../domain/settlement/settlement"
import type { SettlementBody } from "../../types"

/** What an item of the settlement is called to the reader: the request's item, or the order line of a preview. */
export interface SettlementTitles {
  readonly [item_id: string]: {
    readonly line_item_id: string
    readonly title: string
    readonly rma_item_id: string | null
  }
}

export function toSettlementBody(settlement: Settlement, titles: SettlementTitles): SettlementBody {
  const { currency_code, total, refundable, payable, credit, due } = settlement
  return {
    currency_code,
    lines: settlement.lines.map(({ kind, item_id, quantity, percentage, share = null, amount }) => {
      const item = item_id === null ? undefined : titles[item_id]
      return {
        kind,
        rma_item_id: item?.rma_item_id ?? null,
        line_item_id: item?.line_item_id ?? null,
        title: item?.title ?? null,
        quantity,
        percentage,
        share,
        amount,
      }
    }),
    total,
    refundable,
    payable,
    credit,
    due,
  }
}
