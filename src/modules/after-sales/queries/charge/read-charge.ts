import type { ChargeStatus } from "../../../../domain/settlement/charge-lifecycle"
import type { Reading } from "../../transaction"

export interface ChargeOfRequest {
  readonly id: string
  readonly rma_id: string
  readonly rma_number: number
  /** The repair that it is owed for; null for the difference of an exchange. */
  readonly repair_order_id: string | null
  readonly repair_number: number | null
  readonly order_id: string
  readonly order_display_id: number
  readonly amount: string
  readonly currency_code: string
  readonly status: ChargeStatus
  readonly payment_collection_id: string | null
  readonly expires_at: Date | null
}

/** Which charge. A closed list of our own literals: nothing from outside becomes SQL. */
type ChargeFilter =
  | "charge.id = ?"
  | "charge.payment_collection_id = ?"
  | "charge.repair_order_id = ?"
  | "charge.rma_id = ? and charge.status = 'open'"
  | "charge.status = 'open' and charge.expires_at <= ? and charge.id > ?"
  | "(charge.status = 'open' or charge.updated_at > ?) and charge.id > ?"

export async function readCharge(reading: Reading, id: string): Promise<ChargeOfRequest | null> {
  return (await select(reading, "charge.id = ?", [id], 1))[0] ?? null
}

export async function findChargeOfCollection(reading: Reading, collectionId: string): Promise<ChargeOfRequest | null> {
  return (await select(reading, "charge.payment_collection_id = ?", [collectionId], 1))[0] ?? null
}

/** Whether any charge was ever to be paid by a link. */
export async function hasCollections(reading: Reading): Promise<boolean> {
  const [charge] = await reading.query(
    `select 1 from charge where payment_collection_id is not null and deleted_at is null limit 1`,
  )
  return charge !== undefined
}

export async function findOpenCharge(reading: Reading, rmaId: string): Promise<ChargeOfRequest | null> {
  return (await select(reading, "charge.rma_id = ? and charge.status = 'open'", [rmaId], 1))[0] ?? null
}

/** More than one repair is ever asked for. */
const MOST_OF_REPAIR = 100

/** All that was ever asked for a repair. */
export function listChargesOfRepair(reading: Reading, repairOrderId: string): Promise<ChargeOfRequest[]> {
  return select(reading, "charge.repair_order_id = ?", [repairOrderId], MOST_OF_REPAIR)
}

export interface ChargePage {
  readonly at: Date
  readonly after_id: string
  readonly limit: number
}

/** Charges whose time is over, each once however the tries before it ended. */
export function listDueCharges(reading: Reading, { at, after_id, limit }: ChargePage): Promise<ChargeOfRequest[]> {
  return select(reading, "charge.status = 'open' and charge.expires_at <= ? and charge.id > ?", [at, after_id], limit)
}

/** Charges whose money may have come in unheard: open ones, and those that ended since `at`. */
export function listChargesToCheck(reading: Reading, { at, after_id, limit }: ChargePage): Promise<ChargeOfRequest[]> {
  return select(reading, "(charge.status = 'open' or charge.updated_at > ?) and charge.id > ?", [at, after_id], limit)
}

function select(
  reading: Reading,
  filter: ChargeFilter,
  parameters: readonly unknown[],
  limit: number,
): Promise<ChargeOfRequest[]> {
  return reading.query<ChargeOfRequest>(
    `select charge.id, charge.rma_id, rma.number as rma_number, charge.repair_order_id,
            repair_order.number as repair_number, charge.order_id, rma.order_display_id,
            charge.amount::text as amount, charge.currency_code, charge.status, charge.payment_collection_id,
            charge.expires_at
       from charge join rma on rma.id = charge.rma_id
       left join repair_order on repair_order.id = charge.repair_order_id
      where charge.deleted_at is null and ${filter}
      order by charge.id limit ?`,
    [...parameters, limit],
  )
}
