import type { Amount } from "../../../../domain/money/decimal"
import { BOUND_KINDS, type BoundKind } from "../../../../domain/settlement/bound-lines"
import type { Reading } from "../../transaction"

/** What settlements of an order have kept back of what it had earned as a whole, less what they gave back of it. */
export async function sumBoundLines(reading: Reading, orderId: string): Promise<Record<BoundKind, Amount>> {
  const lines = await reading.query<{ kind: BoundKind; amount: Amount }>(
    `select line.kind, (-sum(line.amount))::text as amount
       from settlement_line line join rma on rma.id = line.rma_id
      where rma.order_id = ? and rma.deleted_at is null and line.kind = any(?) and line.deleted_at is null
      group by line.kind`,
    [orderId, BOUND_KINDS],
  )
  const kept = new Map(lines.map(({ kind, amount }) => [kind, amount]))
  return { lost_free_freight: kept.get("lost_free_freight") ?? "0", lost_discount: kept.get("lost_discount") ?? "0" }
}
