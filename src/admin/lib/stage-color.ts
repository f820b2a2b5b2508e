import type { PayoutStatus } from "../../domain/settlement/payout-lifecycle"
import type { OutboundState } from "../../domain/rma/outbound-state"
import type { ChargeStatus } from "../../domain/settlement/charge-lifecycle"
import type { RmaStage } from "../../domain/rma/lifecycle"
import type { WithdrawalStage } from "../../domain/withdrawal/lifecycle"

export type StatusColor = "green" | "red" | "blue" | "orange" | "grey" | "purple"

/** Orange waits for staff, purple for the customer, blue is under way, green is done, grey is over. */
export const STAGE_COLORS: Record<RmaStage, StatusColor> = {
  requested: "orange",
  awaiting_information: "purple",
  approved: "blue",
  received: "orange",
  awaiting_repair: "blue",
  inspected: "orange",
  settling: "blue",
  settled: "green",
  rejected: "red",
  appealed: "orange",
  closed: "grey",
  refused: "grey",
  canceled: "grey",
  lapsed: "grey",
}

export const WITHDRAWAL_COLORS: Record<WithdrawalStage, StatusColor> = {
  draft: "grey",
  submitted: "orange",
  converted: "blue",
  disputed: "red",
  completed: "green",
}

export const PAYOUT_COLORS: Record<PayoutStatus, StatusColor> = {
  planned: "grey",
  executing: "blue",
  paid: "green",
  uncertain: "orange",
  failed: "red",
  stranded: "red",
}

export const CHARGE_COLORS: Record<ChargeStatus, StatusColor> = {
  open: "purple",
  paid: "green",
  waived: "green",
  expired: "grey",
  canceled: "grey",
}

export const OUTBOUND_COLORS: Record<OutboundState, StatusColor> = {
  canceled: "grey",
  preparing: "orange",
  held: "purple",
  ready: "orange",
  packed: "blue",
  shipped: "blue",
  delivered: "green",
}
