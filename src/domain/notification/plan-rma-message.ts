import { localDate } from "../calendar/local-date"
import type { RmaAction, RmaStage } from "../rma/lifecycle"
import type { Message, RmaReference, RmaTemplate, SentGoods } from "./message"

/** What staff note about who pays, how, and what is sent, without a step of the request: the decision and the settlement tell the customer. */
export type RmaRemark = "attribute_fault" | "choose_exchange" | "record_freight" | "void_freight" | "divert_payout"

/** What happens to a request between two stages, among staff. */
export const GRANT_STEPS = ["grant", "ask_approval", "decline_approval", "withdraw_grant"] as const
export type GrantStep = (typeof GRANT_STEPS)[number]

/** What happened to a request: a line of its history. */
export interface RmaStep {
  readonly action: RmaAction | "open" | "remind" | GrantStep | RmaRemark
  readonly from_stage: RmaStage | null
  /** The words that came with it, as the history keeps them. */
  readonly reason: string | null
}

/** The request as it stands after the step. */
export interface RmaFacts extends RmaReference {
  readonly requested_at: Date
  readonly decision_due_at: Date
  readonly lapses_at: Date | null
  /** Whether it is over at `lapses_at`: a request that comes from a withdrawal is not. */
  readonly ends_by_itself: boolean
  readonly decision_words: string | null
  readonly refusal_clause: string | null
  /** What was really paid back, in major units. */
  readonly paid_back: string
  /** What became store credit, in major units. */
  readonly credited: string
  readonly currency_code: string
  /** Goods that wait for nothing but the settlement. */
  readonly on_its_way: readonly SentGoods[]
  /** What the customer has to pay before new goods leave; null where nothing is owed. */
  readonly charge: { readonly id: string; readonly amount: string; readonly expires_at: string } | null
  /** Whether a survey asks how it went: then no letter does. */
  readonly is_surveyed: boolean
  /** The shop's, in which customers are told dates. */
  readonly time_zone: string
}

type Plan = (rma: RmaFacts, step: RmaStep) => Message<RmaTemplate> | null

/** Which step the customer is written about, and what. Null: the customer did it, or sees it by what follows. */
const MESSAGE_AFTER = {
  open: opened,
  remind: reminded,
  approve: approved,
  approve_without_return: approved,
  // What is here already is not to be sent.
  approve_arrived: null,
  reject: rejected,
  request_info: informationRequested,
  provide_info: null,
  cancel: (rma) => ({ template: "rma_canceled", data: referenceOf(rma) }),
  lapse: lapsed,
  receive: null,
  inspect: null,
  complete_inspection: null,
  hand_over: null,
  repaired,
  not_repairable: null,
  release_goods: null,
  settle: paymentDue,
  collect: null,
  waive_charge: null,
  expire_payment: paymentExpired,
  pay: settled,
  record_feedback: null,
  close: null,
  appeal: null,
  uphold_refusal: rejected,
  attribute_fault: null,
  choose_exchange: null,
  record_freight: null,
  void_freight: null,
  divert_payout: null,
  grant: null,
  ask_approval: null,
  decline_approval: null,
  withdraw_grant: null,
} as const satisfies Record<RmaStep["action"], Plan | null>

/** The message that the customer must get after a step of the request's life, or null when there is none. */
export function planRmaMessage(rma: RmaFacts, step: RmaStep): Message<RmaTemplate> | null {
  const plan: Plan | null = MESSAGE_AFTER[step.action]
  return plan === null ? null : plan(rma, step)
}

/** True when `planRmaMessage` would plan one, known before the request is read. */
export function isToldToCustomer(action: RmaStep["action"]): boolean {
  return MESSAGE_AFTER[action] !== null
}

function opened(rma: RmaFacts): Message<"rma_opened"> {
  return {
    template: "rma_opened",
    data: {
      ...referenceOf(rma),
      requested_on: localDate(rma.time_zone, rma.requested_at),
      decision_due_on: lastDayBefore(rma, rma.decision_due_at),
    },
  }
}

function approved(rma: RmaFacts): Message<"rma_approved"> {
  return {
    template: "rma_approved",
    data: {
      ...{ ...referenceOf(rma), words: rma.decision_words },
      ...{ send_by_on: endOf(rma), ends_by_itself: rma.ends_by_itself },
    },
  }
}

function rejected(rma: RmaFacts): Message<"rma_rejected"> {
  return {
    template: "rma_rejected",
    data: {
      ...referenceOf(rma),
      clause: rma.refusal_clause,
      words: rma.decision_words,
      appeal_until_on: endOf(rma),
    },
  }
}

function informationRequested(rma: RmaFacts, { reason }: RmaStep): Message<"rma_information_requested"> {
  return {
    template: "rma_information_requested",
    data: { ...referenceOf(rma), words: reason, answer_by_on: endOf(rma) },
  }
}

function paymentDue(rma: RmaFacts): Message<"rma_payment_due"> | null {
  if (!rma.charge) return null
  const { id, amount, expires_at } = rma.charge
  const { currency_code } = rma
  const pay_by_on = lastDayBefore(rma, new Date(expires_at))
  return { template: "rma_payment_due", data: { ...referenceOf(rma), charge_id: id, amount, currency_code, pay_by_on } }
}

function paymentExpired(rma: RmaFacts): Message<"rma_payment_expired"> {
  return { template: "rma_payment_expired", data: referenceOf(rma) }
}

function settled(rma: RmaFacts): Message<"rma_settled"> {
  return {
    template: "rma_settled",
    data: {
      ...referenceOf(rma),
      amount: rma.paid_back,
      credit: rma.credited,
      currency_code: rma.currency_code,
      on_its_way: rma.on_its_way,
      rate_until_on: rateUntil(rma),
    },
  }
}

function reminded(rma: RmaFacts, { from_stage }: RmaStep): Message<"rma_reminder"> {
  const waits_for = from_stage === "approved" ? "goods" : "answer"
  const { ends_by_itself } = rma
  return { template: "rma_reminder", data: { ...referenceOf(rma), waits_for, until_on: endOf(rma), ends_by_itself } }
}

function repaired(rma: RmaFacts, { reason }: RmaStep): Message<"rma_repaired"> {
  return { template: "rma_repaired", data: { ...referenceOf(rma), words: reason, rate_until_on: rateUntil(rma) } }
}

function lapsed(rma: RmaFacts, { from_stage }: RmaStep): Message<"rma_lapsed"> {
  return {
    template: "rma_lapsed",
    data: { ...referenceOf(rma), waited_for: from_stage === "approved" ? "goods" : "answer" },
  }
}

function referenceOf({ rma_id, rma_number, order_id, order_display_id }: RmaReference): RmaReference {
  return { rma_id, rma_number, order_id, order_display_id }
}

/** Nobody is asked twice how it went. */
function rateUntil(rma: RmaFacts): string | null {
  return rma.is_surveyed ? null : endOf(rma)
}

function endOf(rma: RmaFacts): string | null {
  return rma.lapses_at === null ? null : lastDayBefore(rma, rma.lapses_at)
}

// Ends are half-open: what ends as the 6th begins lasts through the 5th, and that is the date to tell.
function lastDayBefore({ time_zone }: RmaFacts, end: Date): string {
  return localDate(time_zone, new Date(end.getTime() - 1))
}
