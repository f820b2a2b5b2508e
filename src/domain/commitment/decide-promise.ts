import { decide, type Decision, type Refusal } from "../kernel/decision"
import { findDateFaults } from "./decide-commitment-step"

/** What a promise is about. */
export interface PromiseSubject {
  readonly customer_id: string | null
  readonly order_id: string | null
  readonly rma_id: string | null
  readonly ticket_id: string | null
}

export interface NewPromise extends PromiseSubject {
  readonly promise: string
  readonly due_at: Date
}

/** A promise is made to somebody or about something: one about nothing would be found by nobody. */
export function decidePromise<Promised extends NewPromise>(promised: Promised, now: Date): Decision<Promised> {
  return decide([...findDateFaults(promised.due_at, now), ...findSubjectFaults(promised)], () => promised)
}

function findSubjectFaults(subject: PromiseSubject): Refusal[] {
  const { customer_id, order_id, rma_id, ticket_id } = subject
  if ([customer_id, order_id, rma_id, ticket_id].some((id) => id !== null)) return []
  const message = "Say to whom it is promised: a customer, or an order, request or ticket of one."
  return [{ code: "promise_about_nothing", message, field: "customer_id" }]
}
