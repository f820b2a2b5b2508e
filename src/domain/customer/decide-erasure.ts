import { decide, type Decision, type Refusal } from "../kernel/decision"
import type { RefusalCode } from "../kernel/refusal-code"
import { isPositive, type Amount } from "../money/decimal"

/** What is still under way between the shop and a person; numbers are those that people know. */
export interface ErasureFacts {
  readonly open_tickets: readonly number[]
  readonly open_requests: readonly number[]
  readonly open_withdrawals: readonly number[]
  /** Promises that can still be kept. */
  readonly open_promises: readonly number[]
  /** Requests with money that is on its way, or of which nobody knows whether it arrived. */
  readonly unsettled_requests: readonly number[]
  readonly credit: readonly { readonly currency_code: string; readonly balance: Amount }[]
}

const REASONS = [
  ["open_tickets", "erasure_tickets_open", "Tickets are still open"],
  ["open_requests", "erasure_requests_open", "Requests are still open"],
  ["open_withdrawals", "erasure_withdrawals_open", "Withdrawals are still open"],
  ["open_promises", "erasure_promises_open", "Promises can still be kept"],
  ["unsettled_requests", "erasure_money_open", "Money is still on its way, or nobody knows whether it arrived"],
] as const satisfies readonly (readonly [keyof ErasureFacts, RefusalCode, string])[]

/**
 * Whether everything that is known of a person may be erased now. Whoever still waits for an answer, goods or money could
 * get none of them any more, so the shop finishes first, as EU 2016/679 art. 17 (3) allows.
 */
export function decideErasure(facts: ErasureFacts): Decision<null> {
  const open = REASONS.flatMap(([field, code, message]): Refusal[] => {
    const numbers = facts[field].join(", ")
    return numbers === "" ? [] : [{ code, message: `${message}: ${numbers}.`, facts: { numbers } }]
  })
  const credit = facts.credit.filter(({ balance }) => isPositive(balance))
  const left = credit.map(({ currency_code, balance }): Refusal => {
    const message = `There is store credit left: ${balance} ${currency_code}.`
    return { code: "erasure_credit_left", message, facts: { amount: balance, currency_code } }
  })
  return decide([...open, ...left], () => null)
}
