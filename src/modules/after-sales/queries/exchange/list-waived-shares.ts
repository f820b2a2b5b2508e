import type { Amount } from "../../../../domain/money/decimal"
import type { Reading } from "../../transaction"

/**
 * By order line that went out in an exchange: what staff let the customer off of its price, spread by price where one
 * waiver covers several lines. Who gives such goods back gets what he paid for them, and no more.
 */
export async function listWaivedShares(reading: Reading, orderId: string): Promise<ReadonlyMap<string, Amount>> {
  const lines = await reading.query<{ line_item_id: string; waived: Amount }>(
    `select outbound.line_item_id,
            (charge.amount * outbound.quantity * outbound.unit_price
              / sum(outbound.quantity * outbound.unit_price) over (partition by charge.id))::text as waived
       from charge
       join rma_outbound outbound on outbound.rma_id = charge.rma_id and outbound.line_item_id is not null
        and outbound.quantity * outbound.unit_price > 0 and outbound.deleted_at is null
      where charge.order_id = ? and charge.status = 'waived' and charge.repair_order_id is null and charge.deleted_at is null`,
    [orderId],
  )
  return new Map(lines.map(({ line_item_id, waived }) => [line_item_id, waived]))
}
