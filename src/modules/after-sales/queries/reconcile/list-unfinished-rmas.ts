import { CORE_MOVES_GOODS, STAGE_IS_AUTHORISED, STAGE_IS_ENDED_EARLY, STAGE_IS_INSPECTED } from "../../stage-predicates"
import type { Reading } from "../../transaction"

/**
 * One page of requests whose verb was written down and whose work in core was not done, by keyset on their id.
 * `untouched_since`: a verb that is still at work is given time to finish.
 */
export interface UnfinishedPage {
  readonly untouched_since: Date
  readonly after_id: string
  readonly limit: number
}

/** Approved, with goods to come back, and core moves none. */
export const listMissingCoreMovements = pageOf(
  `core_return_id is null and ${STAGE_IS_AUTHORISED} and exists (
     select from rma_item item where item.rma_id = rma.id and item.goods_come_back and item.deleted_at is null
        and coalesce(item.resolution, item.requested_resolution) <> 'repair')`,
)

/** Approved, with more or fewer goods to go out than core's order lines and their stock stand at. */
export const listUnfollowedOutbound = pageOf(
  `${STAGE_IS_AUTHORISED} and id in (
     select rma_id from rma_outbound where core_quantity <> quantity and deleted_at is null)`,
)

/** Cancelled or lapsed, with a movement of core still to be taken back. */
export const listLeftCoreMovements = pageOf(`${CORE_MOVES_GOODS} and ${STAGE_IS_ENDED_EARLY}`)

/** Inspected, and core was not told what came back. */
export const listUnpostedReceipts = pageOf(
  `core_return_id is not null and receipt_posted_at is null and ${STAGE_IS_INSPECTED}`,
)

/** Being paid, with a payout that nobody began. */
export const listUnbegunPayouts = pageOf(
  `stage = 'settling' and exists (
     select from payout where payout.rma_id = rma.id and payout.status = 'planned' and payout.deleted_at is null)`,
)

/** Being paid, with everything paid, to the customer and by him. */
export const listUncompletedSettlements = pageOf(
  `stage = 'settling' and not exists (
     select from payout where payout.rma_id = rma.id and payout.status <> 'paid' and payout.deleted_at is null)
   and not exists (
     select from charge where charge.rma_id = rma.id and charge.status = 'open' and charge.deleted_at is null)`,
)

/** The customer owes a difference or a repair, and core has nothing to take it with. */
export const listMissingPaymentCollections = pageOf(
  `stage in ('settling', 'awaiting_repair') and exists (
     select from charge where charge.rma_id = rma.id and charge.status = 'open' and charge.payment_collection_id is null
       and charge.deleted_at is null)`,
)

function pageOf(condition: string) {
  return async (reading: Reading, { untouched_since, after_id, limit }: UnfinishedPage): Promise<string[]> => {
    const rmas = await reading.query<{ id: string }>(
      `select id from rma
        where ${condition} and deleted_at is null and id > ? and updated_at <= ?
        order by id limit ?`,
      [after_id, untouched_since, limit],
    )
    return rmas.map((rma) => rma.id)
  }
}
