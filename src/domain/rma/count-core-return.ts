import type { CoreReceiptLine } from "./plan-core-receipt"

/** One line of a core return with the figures that stand on it. */
export interface CoreReturnItem {
  readonly id: string
  readonly line_item_id: string
  readonly quantity: number
  /** Damaged units included. */
  readonly received_quantity: number
  readonly damaged_quantity: number
}

export interface CoreReturnCount {
  readonly items: readonly Pick<CoreReturnItem, "id" | "received_quantity" | "damaged_quantity">[]
  readonly complete: boolean
}

/**
 * The figures that a core return ought to show after all its receipts: every one of them added up. Core itself writes
 * the last receipt over the earlier ones, and a return received in two parcels stays half received for ever.
 */
export function countCoreReturn(
  items: readonly CoreReturnItem[],
  receipt: readonly CoreReceiptLine[],
): CoreReturnCount {
  const counted = items.map((item) => {
    const line = receipt.find(({ line_item_id }) => line_item_id === item.line_item_id)
    const damaged_quantity = line?.dismissed ?? 0
    return { ...item, received_quantity: (line?.received ?? 0) + damaged_quantity, damaged_quantity }
  })
  return {
    items: counted.map(({ id, received_quantity, damaged_quantity }) => ({ id, received_quantity, damaged_quantity })),
    complete: counted.every(({ received_quantity, quantity }) => received_quantity >= quantity),
  }
}

/** Whether the figures that stand on a return differ from its receipts added up. */
export function isMiscounted(
  items: readonly CoreReturnItem[],
  receipt: readonly CoreReceiptLine[],
  complete: boolean,
): boolean {
  const counted = countCoreReturn(items, receipt)
  const differs = counted.items.some(({ received_quantity, damaged_quantity }, index) => {
    const item = items[index]
    return item?.received_quantity !== received_quantity || item.damaged_quantity !== damaged_quantity
  })
  return receipt.length > 0 && (differs || counted.complete !== complete)
}
