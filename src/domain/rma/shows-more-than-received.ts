import type { CoreReturnItem } from "./count-core-return"
import type { CoreReceiptLine } from "./plan-core-receipt"

/**
 * Whether a line of a core return shows units that no confirmed receipt has: core writes the lines while it confirms,
 * and was cut off before it was done.
 */
export function showsMoreThanReceived(items: readonly CoreReturnItem[], receipt: readonly CoreReceiptLine[]): boolean {
  return items.some(({ line_item_id, received_quantity }) => {
    const line = receipt.find((confirmed) => confirmed.line_item_id === line_item_id)
    return received_quantity > (line?.received ?? 0) + (line?.dismissed ?? 0)
  })
}
