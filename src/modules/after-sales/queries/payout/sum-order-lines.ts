import type { Amount } from "../../../../domain/money/decimal"
import { BOUND_KINDS, type BoundKind } from "../../../../domain/settlement/bound-lines"
import type { Reading } from "../../transaction"

type OrderLineKind = "outbound_freight" | BoundKind

const KINDS: readonly OrderLineKind[] = ["outbound_freight", ...BOUND_KINDS]

/** What settlements of an order have brought for it as a whole: the way out given back, and what it no longer earns. */
export async function sumOrderLines(reading: Reading, orderId: string): Promise<Record<OrderLineKind, Amount>> {
  const lines = await reading.query<{ kind: OrderLineKind; amount: Amount }>(
    `select line.kind, sum(line.amount)::text as amount
       from settlement_line line join rma on rma.id = line.rma_id
      where rma.order_id = ? and rma.deleted_at is null and line.kind = any(?) and line.deleted_at is null
      group by line.kind`,
    [orderId, KINDS],
  )
  const brought = new Map(lines.map(({ kind, amount }) => [kind, amount]))
  return {
    outbound_freight: brought.get("outbound_freight") ?? "0",
    lost_free_freight: brought.get("lost_free_freight") ?? "0",
    lost_discount: brought.get("lost_discount") ?? "0",
  }
}
