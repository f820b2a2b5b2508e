import { decideGrant } from "../../../../domain/grant/decide-grant"
import { findGrantLimit } from "../../../../domain/grant/grant-limit"
import type { FaultParty, GrantKind } from "../../../../domain/kernel/vocabulary"
import { inCurrency } from "../../../../domain/money/in-currency"
import type { Amount } from "../../../../domain/money/decimal"
import { toColumn } from "../../amount"
import { listGrantLimits } from "../../queries/grant/list-grant-limits"
import { acceptedOrThrow } from "../../refusal-error"
import type { Transaction } from "../../transaction"
import { lockRma } from "../rma/change-stage"
import { recordEvent } from "../rma/record-event"

export interface GiveGrant {
  readonly id: string
  readonly kind: GrantKind
  readonly amount: Amount
  readonly words: string
  readonly user_id: string
  readonly customer_group_ids: readonly string[]
  readonly now: Date
}

const THIRTY_DAYS_MS = 30 * 86_400_000

/**
 * Grants money on a request on top of the price, or has it wait for somebody else. Under a lock on the agent, so that
 * two grants at once never share what is left of a limit.
 */
export async function giveGrant(transaction: Transaction, input: GiveGrant): Promise<string> {
  const { user_id, kind, words, now } = input
  await transaction.query(`select pg_advisory_xact_lock(hashtextextended('after_sales.grants:' || ?, 0))`, [user_id])
  const rma = await lockRma(transaction, input.id)
  const { currency_code, fault_parties } = await readCase(transaction, rma.id)
  const amount = inCurrency(input.amount, currency_code)
  const limits = await listGrantLimits(transaction)
  const limit = findGrantLimit(limits, { user_id, customer_group_ids: input.customer_group_ids, currency_code })
  const granted = await sumGranted(transaction, { user_id, currency_code, now })
  const status = acceptedOrThrow(decideGrant({ kind, amount, stage: rma.stage, fault_parties, limit, granted }))
  const { rows, context } = transaction
  const money = { amount: toColumn(amount), currency_code }
  const grant = await rows.createAfterSalesGrants(
    { ...money, rma_id: rma.id, kind, words, status, granted_by: user_id, granted_at: now },
    context,
  )
  if (status === "waiting") {
    const asked = { requested_by: user_id, requested_at: now }
    await rows.createAfterSalesApprovals(
      { ...money, ...asked, kind: "grant", rma_id: rma.id, grant_id: grant.id },
      context,
    )
  }
  await recordEvent(transaction, {
    rma_id: rma.id,
    action: status === "waiting" ? "ask_approval" : "grant",
    ...{ from_stage: rma.stage, to_stage: rma.stage },
    actor: { type: "staff", id: user_id },
    reason: `${amount} ${currency_code.toUpperCase()}: ${words}`,
    now,
  })
  return grant.id
}

async function readCase(
  transaction: Transaction,
  rmaId: string,
): Promise<{ readonly currency_code: string; readonly fault_parties: readonly FaultParty[] }> {
  const [row] = await transaction.query<{ currency_code: string; fault_parties: FaultParty[] }>(
    `select rma.currency_code, array_agg(share.party) as fault_parties
       from rma join rma_item item on item.rma_id = rma.id and item.deleted_at is null
       join rma_fault_share share on share.rma_item_id = item.id and share.deleted_at is null
      where rma.id = ? group by rma.id`,
    [rmaId],
  )
  return row ?? { currency_code: "", fault_parties: [] }
}

/** What waits counts too, or ten grants that wait would all be approved at once. */
async function sumGranted(
  transaction: Transaction,
  { user_id, currency_code, now }: Pick<GiveGrant, "user_id" | "now"> & { readonly currency_code: string },
): Promise<Amount> {
  const [row] = await transaction.query<{ amount: Amount }>(
    `select coalesce(sum(amount), 0)::text as amount from after_sales_grant
      where granted_by = ? and currency_code = ? and status in ('granted', 'waiting') and granted_at > ? and deleted_at is null`,
    [user_id, currency_code, new Date(now.getTime() - THIRTY_DAYS_MS)],
  )
  return row?.amount ?? "0"
}
