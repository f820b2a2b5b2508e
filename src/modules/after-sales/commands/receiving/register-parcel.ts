import type { Found } from "../../../../domain/receiving/finding"
import { STRAY_PARCEL_INITIAL_STATUS } from "../../../../domain/receiving/stray-parcel-lifecycle"
import { trackingKey } from "../../../../domain/receiving/tracking-key"
import type { Transaction } from "../../transaction"
import { once, type IdempotencyKey, type Once } from "../once"
import type { Actor } from "../rma/actor"
import { writeParcelEvent } from "./change-parcel"
import { recordFindings } from "./record-findings"

export interface RegisterParcel {
  readonly carrier: string | null
  readonly tracking_number: string | null
  readonly sender: string | null
  readonly order_number: string | null
  readonly email: string | null
  readonly note: string | null
  readonly findings: readonly Found[]
  readonly due_at: Date
  readonly actor: Actor
  readonly idempotency: IdempotencyKey | null
  readonly now: Date
}

/**
 * Writes down a parcel that came without a request. While it is in the house, the same tracking number is the same
 * parcel: whoever registers it second is answered with the first one, and nothing of it is written twice.
 */
export async function registerParcel(transaction: Transaction, input: RegisterParcel): Promise<Once> {
  let isThere = false
  const registered = await once(transaction, input.idempotency, async () => {
    const key = trackingKey(input.tracking_number)
    const there = key === null ? null : await findByTracking(transaction, key)
    isThere = there !== null
    return there ?? (await writeParcel(transaction, input, key))
  })
  return { ...registered, repeated: registered.repeated || isThere }
}

/** Waits until nobody else registers this number, so that two people at the dock do not both find nothing. */
async function findByTracking(transaction: Transaction, key: string): Promise<string | null> {
  await transaction.query(`select pg_advisory_xact_lock(hashtextextended('after_sales.parcel:' || ?, 0))`, [key])
  const [parcel] = await transaction.query<{ id: string }>(
    `select id from stray_parcel where tracking_key = ? and closed_at is null and deleted_at is null`,
    [key],
  )
  return parcel?.id ?? null
}

async function writeParcel(
  transaction: Transaction,
  { findings, idempotency: _once, actor, now, ...label }: RegisterParcel,
  tracking_key: string | null,
): Promise<string> {
  const { id } = await transaction.rows.createStrayParcels(
    { ...label, tracking_key, registered_at: now, registered_by: actor.id },
    transaction.context,
  )
  await writeParcelEvent(transaction, {
    ...{ parcel_id: id, action: "register", from_status: null, to_status: STRAY_PARCEL_INITIAL_STATUS },
    ...{ words: label.note, actor, now },
  })
  await recordFindings(transaction, {
    ...{ place: { stray_parcel_id: id }, found: findings, lines: null, due_at: null, actor, now },
  })
  return id
}
