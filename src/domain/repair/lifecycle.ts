import type { Lifecycle } from "../kernel/lifecycle"

export const REPAIR_STAGES = [
  "intake",
  "diagnosis",
  "quoted",
  "declined",
  "repairing",
  "at_supplier",
  "testing",
  "returned",
  "not_repairable",
] as const
export type RepairStage = (typeof REPAIR_STAGES)[number]

export type RepairAction =
  | "diagnose"
  | "quote"
  | "start"
  | "accept"
  | "decline"
  | "send_to_supplier"
  | "receive_from_supplier"
  | "test"
  | "fail_test"
  | "hand_back"
  | "give_up"
  | "follow_return"
  | "follow_end"

/** Finished on the request itself, as a shop without a workshop does. */
const BY_REQUEST = { follow_return: "returned", follow_end: "not_repairable" } as const

/**
 * The road of goods through the workshop, while their request waits in `awaiting_repair`. Nothing that the customer would
 * pay for is done before he has accepted it: `diagnosis` leads to the work by `start` only when everything is covered.
 * What turns up later goes back to `diagnosis`, and so to him. He who declines gets his goods back as they came.
 */
export const REPAIR_LIFECYCLE = {
  intake: { diagnose: "diagnosis", give_up: "not_repairable", ...BY_REQUEST },
  diagnosis: { start: "repairing", quote: "quoted", give_up: "not_repairable", ...BY_REQUEST },
  quoted: { accept: "repairing", decline: "declined", diagnose: "diagnosis", ...BY_REQUEST },
  declined: { hand_back: "returned", diagnose: "diagnosis", ...BY_REQUEST },
  repairing: {
    test: "testing",
    send_to_supplier: "at_supplier",
    diagnose: "diagnosis",
    give_up: "not_repairable",
    ...BY_REQUEST,
  },
  at_supplier: { receive_from_supplier: "repairing", give_up: "not_repairable", ...BY_REQUEST },
  testing: {
    hand_back: "returned",
    fail_test: "repairing",
    diagnose: "diagnosis",
    give_up: "not_repairable",
    ...BY_REQUEST,
  },
  returned: {},
  not_repairable: {},
} as const satisfies Lifecycle<RepairStage, RepairAction>

export const REPAIR_INITIAL_STAGE: RepairStage = "intake"

/** Stages in which the goods are with us, or with somebody on our behalf: the columns of the board. */
export const REPAIR_OPEN_STAGES = [
  "intake",
  "diagnosis",
  "quoted",
  "declined",
  "repairing",
  "at_supplier",
  "testing",
] as const satisfies readonly RepairStage[]
