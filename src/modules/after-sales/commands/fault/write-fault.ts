import type { FaultShare } from "../../../../domain/fault/fault-share"
import type { FaultParty, FreightPayer } from "../../../../domain/kernel/vocabulary"
import type { Transaction } from "../../transaction"

export interface FaultToWrite {
  readonly id: string
  readonly fault_shares: readonly FaultShare[]
  readonly fault_party: FaultParty
  readonly freight_payer: FreightPayer
}

/** The only place where an item's fault is written: its shares, who leads, and who pays the way back. */
export async function writeFault(transaction: Transaction, item: FaultToWrite, now: Date): Promise<void> {
  await transaction.query(`delete from rma_fault_share where rma_item_id = ?`, [item.id])
  await createFaultShares(transaction, [item])
  await transaction.query(`update rma_item set fault_party = ?, freight_payer = ?, updated_at = ? where id = ?`, [
    item.fault_party,
    item.freight_payer,
    now,
    item.id,
  ])
}

export async function createFaultShares(
  { rows, context }: Transaction,
  items: readonly Pick<FaultToWrite, "id" | "fault_shares">[],
): Promise<void> {
  await rows.createRmaFaultShares(
    items.flatMap(({ id, fault_shares }) => fault_shares.map((share) => ({ ...share, rma_item_id: id }))),
    context,
  )
}
