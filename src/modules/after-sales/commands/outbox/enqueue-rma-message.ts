import { MedusaError } from "@medusajs/framework/utils"

import {
  isToldToCustomer,
  planRmaMessage,
  type RmaFacts,
  type RmaStep,
} from "../../../../domain/notification/plan-rma-message"
import type { Transaction } from "../../transaction"
import { enqueueMessage } from "./enqueue-message"

export interface EnqueueRmaMessage {
  readonly rma_id: string
  /** The line of history that the message is about: each has at most one. */
  readonly event_id: string
  readonly step: RmaStep
  readonly now: Date
}

interface RmaRow extends RmaFacts {
  readonly email: string | null
}

// What staff let go before is on its way already, and core has told the customer of the parcel.
const ON_ITS_WAY = `(
  select coalesce(json_agg(json_build_object('title', title, 'quantity', units) order by first_id), '[]')
    from (select title, sum(quantity)::int as units, min(id) as first_id from rma_outbound
           where rma_outbound.rma_id = rma.id and released_at is null and quantity > 0 and deleted_at is null
           group by title) going_out)`

/** Tells the customer about a step of his request, if it is one to tell about and there is an address to write to. */
export async function enqueueRmaMessage(transaction: Transaction, input: EnqueueRmaMessage): Promise<void> {
  if (!isToldToCustomer(input.step.action)) return
  const [rma] = await transaction.query<RmaRow>(
    `select rma.id as rma_id, rma.number as rma_number, rma.order_id, rma.order_display_id, rma.email, rma.requested_at,
            not exists (select from withdrawal where withdrawal.rma_id = rma.id and withdrawal.deleted_at is null)
              as ends_by_itself,
            rma.decision_due_at, rma.lapses_at, rma.decision_words, rma.refusal_clause, rma.currency_code,
            (select coalesce(sum(amount) filter (where method = 'refund'), 0)::text from payout
              where payout.rma_id = rma.id and payout.status = 'paid' and payout.deleted_at is null) as paid_back,
            (select coalesce(sum(amount) filter (where method = 'store_credit'), 0)::text from payout
              where payout.rma_id = rma.id and payout.status = 'paid' and payout.deleted_at is null) as credited,
            ${ON_ITS_WAY} as on_its_way,
            (select json_build_object('id', id, 'amount', amount::text, 'expires_at', expires_at) from charge
              where charge.rma_id = rma.id and charge.status = 'open' and charge.deleted_at is null) as charge,
            exists (select from survey_form where subject_kind = 'rma' and status = 'published' and deleted_at is null)
              as is_surveyed,
            coalesce((select time_zone from business_calendar where is_default and deleted_at is null), 'UTC') as time_zone
       from rma where rma.id = ?`,
    [input.rma_id],
  )
  if (!rma) throw new MedusaError(MedusaError.Types.UNEXPECTED_STATE, `History without a request: ${input.rma_id}`)
  const message = planRmaMessage(rma, input.step)
  if (!rma.email || !message) return
  await enqueueMessage(transaction, {
    message,
    recipient: rma.email,
    rma_id: rma.rma_id,
    dedupe_key: input.event_id,
    now: input.now,
  })
}
