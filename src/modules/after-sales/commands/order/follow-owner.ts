import type { Transaction } from "../../transaction"
import { toAddress } from "../contact/contact-party"
import { lockOrder } from "../rma/lock-order"

export interface FollowOwner {
  readonly order_id: string
  readonly customer_id: string | null
  readonly email: string | null
  /** His own, and not those of the address that the goods went to when they were another's. */
  readonly phone: string | null
  readonly name: string | null
  readonly now: Date
}

/**
 * What belongs to an order belongs to whoever owns it: requests, withdrawals, pictures, warranties, visits and surveys go
 * with it to a new customer, open ones and old ones, and are no longer shown to the former. Says whether anything had to
 * move.
 */
export async function followOwner(transaction: Transaction, input: FollowOwner): Promise<boolean> {
  const { order_id, customer_id, now } = input
  await lockOrder(transaction, order_id)
  const moved = await moveAddressed(transaction, "rma", input)
  for (const table of ["withdrawal", "after_sales_evidence"] as const) {
    await transaction.query(
      `update ${table} set customer_id = ?, updated_at = ?
        where order_id = ? and customer_id is distinct from ? and deleted_at is null`,
      [customer_id, now, order_id, customer_id],
    )
  }
  await moveAddressed(transaction, "warranty", input)
  await moveAddressed(transaction, "satisfaction_survey", input)
  const visited = await moveVisits(transaction, input)
  return moved + visited > 0
}

type Addressed = "rma" | "warranty" | "satisfaction_survey"

/** What was handed on already is not the order's any more, nor is what its new owner asked for. */
const OTHERWISE: Readonly<Partial<Record<Addressed, string>>> = {
  warranty: "and transferred_at is null",
  rma: "and warranty_id is null",
}

async function moveAddressed(
  { query }: Transaction,
  table: Addressed,
  { order_id, customer_id, email, now }: FollowOwner,
): Promise<number> {
  const moved = await query(
    `update ${table} set customer_id = ?, email = ?, updated_at = ?
      where order_id = ? and (customer_id is distinct from ? or email is distinct from ?) and deleted_at is null
        ${OTHERWISE[table] ?? ""}
      returning id`,
    [customer_id, email, now, order_id, customer_id, email],
  )
  return moved.length
}

/** Nobody calls the former owner about it. A dispatcher that has just taken one of them looks at it again. */
async function moveVisits({ query }: Transaction, input: FollowOwner): Promise<number> {
  const { order_id, customer_id, phone, name, now } = input
  const moved = await query(
    `update follow_up_visit
        set customer_id = ?, email = ?, phone = ?, customer_name = ?, lease_until = null, updated_at = ?
      where order_id = ? and customer_id is distinct from ? and deleted_at is null
      returning id`,
    [customer_id, toAddress(input.email), phone, name, now, order_id, customer_id],
  )
  return moved.length
}
