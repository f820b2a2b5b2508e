import type { PolicyKey } from "../callers"

/** The callers of the matrix; `owner` and `stranger` are customers, `clerk` is staff without the policy it takes. */
export type Caller = "anonymous" | "stranger" | "owner" | "guest" | "guest_of_another_order" | "clerk" | "staff"

/** What a row is filled in with: each caller who may do something has a request of his own, so none spoils another's. */
export interface Records {
  readonly order_id: string
  readonly line_item_id: string
  readonly rma_id: string
  readonly rma_item_id: string
  /** Pictures that no request rests on: one to be looked at, one to be taken back. */
  readonly evidence_id: string
  readonly forgotten_evidence_id: string
  readonly policy_id: string
  readonly reason_id: string
  readonly calendar_id: string
  readonly sla_policy_id: string
  readonly sla_clock_id: string
  readonly recovery_claim_id: string
  /** A published article, and a canned answer. */
  readonly article_id: string
  readonly canned_answer_id: string
  /** Of the same order as the request: each caller who may end it has his own. */
  readonly ticket_id: string
  /** A picture that was sent with it. */
  readonly attachment_id: string
  /** Of nobody: what staff may do with a ticket is told before it is looked for. */
  readonly unknown_ticket_id: string
  readonly finding_id: string
  readonly stray_parcel_id: string
  /** Of the same order as the request, and submitted. */
  readonly withdrawal_id: string
}

export interface Row {
  /** Answers of the callers, as HTTP status. */
  readonly answers: Readonly<Record<Caller, number>>
  /** The one policy that staff need; null where staff have nothing to look for. */
  readonly policy: PolicyKey | null
  /** What the path's `:id` stands for. */
  readonly id?: keyof Records
  /** A body that passes the shape, so that the answer is about the caller and not about the body. */
  readonly body?: (records: Records, caller: Caller) => object
}

type Rest = Pick<Row, "id" | "body">

/** For staff with one policy. A customer's token is worth nothing on an admin route. */
export function staff(policy: PolicyKey, status: number, rest: Rest = {}): Row {
  const outside = { anonymous: 401, stranger: 401, owner: 401, guest: 401, guest_of_another_order: 401 }
  return { answers: { ...outside, clerk: 403, staff: status }, policy, ...rest }
}

/** For the customer whose it is and for a guest with a link to it; to every other customer it does not exist. */
export function owner(status: number, rest: Rest = {}): Row {
  const mine = { owner: status, guest: status }
  const others = { anonymous: 401, stranger: 404, guest_of_another_order: 404, clerk: 401, staff: 401 }
  return { answers: { ...mine, ...others }, policy: null, ...rest }
}

/** For whoever is logged in, customer or guest: what they see is their own. */
export function anyCustomer(status: number, rest: Rest = {}): Row {
  const row = owner(status, rest)
  return { ...row, answers: { ...row.answers, stranger: status, guest_of_another_order: status } }
}

export function everybody(status: number, rest: Rest = {}): Row {
  const customers = { anonymous: status, stranger: status, owner: status, guest: status }
  return {
    answers: { ...customers, guest_of_another_order: status, clerk: status, staff: status },
    policy: null,
    ...rest,
  }
}

export const REFUSED_BY_RULE = 400
export const REFUSED_BY_SHAPE = 400
export const NO_SUCH_RECORD = 404

export const words = () => ({ words: "As agreed on the phone" })
