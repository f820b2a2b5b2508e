import type { Reading } from "../../transaction"

/**
 * Units of variants that requests were promised and that core does not hold yet: those that wait for a decision, and
 * those decided a moment ago. From then on core's reservations count them.
 */
export async function countPromisedUnits(
  reading: Reading,
  variantIds: readonly string[],
): Promise<ReadonlyMap<string, number>> {
  if (variantIds.length === 0) return new Map()
  const rows = await reading.query<{ variant_id: string; units: number }>(
    `select exchange.variant_id, sum(item.quantity)::int as units
       from rma_exchange exchange
       join rma on rma.id = exchange.rma_id and rma.deleted_at is null
       join rma_item item on item.id = exchange.rma_item_id
      where exchange.variant_id = any(?) and exchange.deleted_at is null
        and coalesce(item.resolution, item.requested_resolution) = 'exchange'
        and (rma.stage in ('requested', 'awaiting_information', 'appealed')
             or rma.stage in ('approved', 'received') and rma.core_return_id is null)
      group by exchange.variant_id`,
    [variantIds],
  )
  return new Map(rows.map(({ variant_id, units }) => [variant_id, units]))
}
