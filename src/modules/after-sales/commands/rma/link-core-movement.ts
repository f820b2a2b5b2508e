import type { Transaction } from "../../transaction"

export interface CoreMovementIds {
  readonly core_return_id: string | null
  readonly core_claim_id: string | null
  readonly core_exchange_id: string | null
}

export const NO_CORE_MOVEMENT: CoreMovementIds = { core_return_id: null, core_claim_id: null, core_exchange_id: null }

export interface LinkCoreMovement extends CoreMovementIds {
  readonly id: string
  /** Core's order line for each outgoing position. */
  readonly lines: readonly { readonly outbound_id: string; readonly line_item_id: string }[]
}

/** Notes what of core moves the goods of a request. Noting the same again changes nothing. */
export async function linkCoreMovement(transaction: Transaction, input: LinkCoreMovement): Promise<void> {
  await transaction.query(
    `update rma set core_return_id = ?, core_claim_id = ?, core_exchange_id = ? where id = ? and deleted_at is null`,
    [input.core_return_id, input.core_claim_id, input.core_exchange_id, input.id],
  )
  for (const { outbound_id, line_item_id } of input.lines) {
    await transaction.query(`update rma_outbound set line_item_id = ? where id = ? and rma_id = ?`, [
      line_item_id,
      outbound_id,
      input.id,
    ])
  }
}

/** Lets go of core's movement: what stood in core for the request has been taken back, or is to be made anew. */
export async function unlinkCoreMovement(transaction: Transaction, { id }: { readonly id: string }): Promise<void> {
  await linkCoreMovement(transaction, { id, ...NO_CORE_MOVEMENT, lines: [] })
  await transaction.query(`update rma_outbound set line_item_id = null, core_quantity = 0 where rma_id = ?`, [id])
}
