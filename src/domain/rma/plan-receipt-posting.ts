import type { CoreReceiptLine } from "./plan-core-receipt"

/** Units of one line that the merchant accepted after inspection. */
export interface AcceptedLine {
  readonly line_item_id: string
  /** Fit for stock. */
  readonly restocked: number
  /** Going elsewhere. */
  readonly dismissed: number
}

/**
 * What core must still be told of each line. A unit that core has already, under whichever heading, is not told again:
 * somebody who received it on the dashboard as fit has put it into stock, and only he knows what it is now.
 */
export function planReceiptPosting(
  accepted: readonly AcceptedLine[],
  posted: readonly CoreReceiptLine[],
): CoreReceiptLine[] {
  return accepted
    .map(({ line_item_id, restocked, dismissed }) => {
      const has = posted.find((line) => line.line_item_id === line_item_id) ?? { received: 0, dismissed: 0 }
      const missing = Math.max(0, restocked + dismissed - has.received - has.dismissed)
      const received = Math.min(missing, Math.max(0, restocked - has.received))
      return { line_item_id, received, dismissed: missing - received }
    })
    .filter(({ received, dismissed }) => received + dismissed > 0)
}
