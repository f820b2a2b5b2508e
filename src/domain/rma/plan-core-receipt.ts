/** What core says came back of one order line within one return. */
export interface CoreReceiptLine {
  readonly line_item_id: string
  /** Put back into stock. */
  readonly received: number
  /** Came back damaged. */
  readonly dismissed: number
}

export interface ReceivableUnit {
  readonly id: string
  readonly line_item_id: string
  readonly received: boolean
}

/**
 * Ids of the units to mark as received, so that we count of each line at least what core counts. Both sides count from
 * the beginning: a parcel booked on our page and posted to core, or told about five times, adds nothing.
 */
export function planCoreReceipt(units: readonly ReceivableUnit[], lines: readonly CoreReceiptLine[]): string[] {
  return lines.flatMap(({ line_item_id, received, dismissed }) => {
    const ofLine = units.filter((unit) => unit.line_item_id === line_item_id)
    const underWay = ofLine.filter((unit) => !unit.received)
    const counted = ofLine.length - underWay.length
    return underWay.slice(0, Math.max(0, received + dismissed - counted)).map((unit) => unit.id)
  })
}
