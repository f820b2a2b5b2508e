import { MedusaError } from "@medusajs/framework/utils"

import type { ErasureFacts } from "../../../../domain/customer/decide-erasure"
import type { Reading } from "../../transaction"
import { TICKET_IS_ACTIVE } from "../../ticket-predicates"
import type { PersonScope } from "./collect-scope"

/** What is still under way between the shop and a person. */
export async function readErasureFacts(reading: Reading, scope: PersonScope): Promise<ErasureFacts> {
  const [facts] = await reading.query<ErasureFacts>(
    `select
       array(select number from support_ticket
              where id = any(?) and ${TICKET_IS_ACTIVE} and deleted_at is null order by number) as open_tickets,
       array(select number from rma
              where id = any(?) and closed_at is null and deleted_at is null order by number) as open_requests,
       array(select number from withdrawal where id = any(?) and stage <> 'draft'
              and completed_at is null and deleted_at is null order by number) as open_withdrawals,
       array(select number from commitment
              where id = any(?) and status = 'open' and deleted_at is null order by number) as open_promises,
       array(select distinct rma.number from payout join rma on rma.id = payout.rma_id
              where payout.rma_id = any(?) and payout.status <> 'paid' and payout.deleted_at is null
              order by rma.number) as unsettled_requests,
       (select coalesce(json_agg(json_build_object('currency_code', currency_code, 'balance', balance)), '[]')
          from (select currency_code, sum(amount)::text as balance from store_credit_entry
                 where (customer_id = any(?) or email = any(?)) and deleted_at is null
                 group by currency_code) account) as credit`,
    [
      ...[scope.tickets, scope.rmas, scope.withdrawals, scope.commitments, scope.rmas],
      ...[scope.customers, scope.emails],
    ],
  )
  if (facts) return facts
  throw new MedusaError(MedusaError.Types.UNEXPECTED_STATE, "A query without a from clause answers one row")
}
