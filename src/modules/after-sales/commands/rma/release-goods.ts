import { RefusalError } from "../../refusal-error"
import type { Transaction } from "../../transaction"
import type { Actor } from "./actor"
import { changeStage, lockRma } from "./change-stage"

export interface ReleaseGoods {
  readonly id: string
  readonly words: string
  readonly actor: Actor
  readonly now: Date
}

/** Staff let the goods of a request go before it is settled, and say why. Refused where nothing waits. */
export async function releaseGoods(transaction: Transaction, input: ReleaseGoods): Promise<void> {
  const rma = await lockRma(transaction, input.id)
  await changeStage(transaction, {
    rma,
    action: "release_goods",
    actor: input.actor,
    reason: input.words,
    now: input.now,
    set: { lapses_at: rma.lapses_at },
  })
  const released = await transaction.query(
    `update rma_outbound set released_at = ?, released_by = ?, updated_at = ?
      where rma_id = ? and released_at is null and deleted_at is null returning id`,
    [input.now, input.actor.id, input.now, rma.id],
  )
  if (released.length > 0) return
  throw new RefusalError([{ code: "nothing_to_release", message: "No goods of the request are held back." }])
}
