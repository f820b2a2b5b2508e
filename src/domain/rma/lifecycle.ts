import { nextStage, type Lifecycle } from "../kernel/lifecycle"

export const RMA_STAGES = [
  "requested",
  "awaiting_information",
  "approved",
  "received",
  "awaiting_repair",
  "inspected",
  "settling",
  "settled",
  "rejected",
  "appealed",
  "closed",
  "refused",
  "canceled",
  "lapsed",
] as const
export type RmaStage = (typeof RMA_STAGES)[number]

export type RmaAction =
  | "approve"
  | "approve_without_return"
  | "approve_arrived"
  | "reject"
  | "request_info"
  | "provide_info"
  | "cancel"
  | "lapse"
  | "receive"
  | "inspect"
  | "complete_inspection"
  | "hand_over"
  | "repaired"
  | "not_repairable"
  | "release_goods"
  | "settle"
  | "collect"
  | "waive_charge"
  | "expire_payment"
  | "pay"
  | "record_feedback"
  | "close"
  | "appeal"
  | "uphold_refusal"

/**
 * The road of one request: application, processing, feedback (T05). The stage says where the request stands;
 * what became of each unit stands on the unit, so partial outcomes need no further stages.
 *
 * Goods that came before anybody had asked are here when their request is opened: it is approved as they are received.
 * Goods that go out for a request wait until it is settled, unless staff release them earlier, which changes no stage.
 * Goods to be repaired stay the customer's: after inspection they wait for the workshop, and go back to him.
 * `settled` is the feedback stage: money is paid, the customer is asked how it went, and silence closes it.
 */
export const RMA_LIFECYCLE = {
  requested: {
    approve: "approved",
    approve_without_return: "inspected",
    approve_arrived: "received",
    request_info: "awaiting_information",
    reject: "rejected",
    cancel: "canceled",
  },
  awaiting_information: {
    approve: "approved",
    approve_without_return: "inspected",
    reject: "rejected",
    provide_info: "requested",
    cancel: "canceled",
    lapse: "lapsed",
  },
  approved: { receive: "received", release_goods: "approved", cancel: "canceled", lapse: "lapsed" },
  received: {
    receive: "received",
    inspect: "received",
    complete_inspection: "inspected",
    hand_over: "awaiting_repair",
    release_goods: "received",
  },
  awaiting_repair: { repaired: "settled", not_repairable: "inspected", receive: "received" },
  inspected: { settle: "settling", receive: "received", release_goods: "inspected" },
  settling: {
    collect: "settling",
    waive_charge: "settling",
    expire_payment: "inspected",
    pay: "settled",
    release_goods: "settling",
  },
  settled: { record_feedback: "closed", close: "closed" },
  rejected: { appeal: "appealed", close: "refused" },
  appealed: { approve: "approved", approve_without_return: "inspected", uphold_refusal: "refused" },
  closed: {},
  refused: {},
  canceled: {},
  lapsed: {},
} as const satisfies Lifecycle<RmaStage, RmaAction>

/** Whether a request in `stage` may take this step: what a sweep asks before it tries. */
export function allows(stage: RmaStage, action: RmaAction): boolean {
  return nextStage<RmaStage, RmaAction>(RMA_LIFECYCLE, stage, action).accepted
}

export const RMA_INITIAL_STAGE: RmaStage = "requested"

/** Stages behind inspection: what has not come back by now is not paid for. A late parcel leads back to `received`. */
const STAGES_AFTER_INSPECTION: readonly RmaStage[] = ["awaiting_repair", "inspected", "settling", "settled", "closed"]

/** Whether goods of the request may still arrive or be inspected. */
export function awaitsGoods(stage: RmaStage): boolean {
  return !STAGES_AFTER_INSPECTION.includes(stage)
}

/** Stages in which the request does not hold its units: they may be asked for again. An appeal takes them back. */
const STAGES_WITHOUT_UNITS: readonly RmaStage[] = ["rejected", "refused", "canceled", "lapsed"]

export function holdsUnits(stage: RmaStage): boolean {
  return !STAGES_WITHOUT_UNITS.includes(stage)
}

const STAGES_AFTER_APPROVAL: readonly RmaStage[] = [
  "approved",
  "received",
  "awaiting_repair",
  "inspected",
  "settling",
  "settled",
  "closed",
]

/** From approval on, core moves the goods for the request. */
export function isAuthorised(stage: RmaStage): boolean {
  return STAGES_AFTER_APPROVAL.includes(stage)
}
