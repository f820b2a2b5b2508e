import type { FaultShare } from "../fault/fault-share"
import type { FreightLeg } from "../fault/freight-leg"
import type {
  Basis,
  FreightPayer,
  GrantKind,
  Resolution,
  SettlementLineKind,
  SurplusDestination,
} from "../kernel/vocabulary"
import type { Amount } from "../money/decimal"
import type { PolicyTerms, PolicyWindow } from "../policy/terms"
import type { OrderBound } from "./bound-lines"

export interface SettlementUnit {
  readonly price_paid: Amount
  /** What inspection found; null while nobody has inspected it, because it is under way, never came, or never had to. */
  readonly accepted: boolean | null
  /** Per cent of the price kept back for loss of value. */
  readonly deduction_percentage: number
  /** What the unit costs that goes out for it, and what an exchange is made cheaper by; null where none does. */
  readonly exchange: { readonly price: Amount; readonly bonus: Amount } | null
}

export interface SettlementItem {
  /** Id of the item, or of the order line while there is no request yet. */
  readonly id: string
  readonly line_item_id: string
  readonly resolution: Resolution
  /** The ground on which it was accepted. */
  readonly basis: Basis
  readonly fault_shares: readonly FaultShare[]
  readonly freight_payer: FreightPayer
  /** False where there is nothing to send, such as a lost parcel: its units are paid for without inspection. */
  readonly goods_come_back: boolean
  readonly terms: Pick<PolicyTerms, "fees" | "outbound_freight_refund" | "credit_bonus_percentage"> & {
    readonly windows: readonly Pick<PolicyWindow, "basis" | "statutory">[]
  }
  /** Whole per cent of the price for whoever keeps the goods; null for every other resolution. */
  readonly allowance_percentage: number | null
  /** Where money goes that an exchange leaves over; without meaning for every other resolution. */
  readonly surplus_to: SurplusDestination
  readonly units: readonly SettlementUnit[]
}

export interface SettlementContext {
  readonly currency_code: string
  /**
   * Whether goods may still arrive or be inspected (`awaitsGoods`): units without inspection then count as accepted in
   * full. Afterwards a unit that was to come back and did not is not paid for.
   */
  readonly goods_awaited: boolean
  /** Paid for the way out and not refunded yet. */
  readonly outbound_freight: Amount
  /** Whether, with this request, every unit of the order has come back. */
  readonly completes_order: boolean
  /** What the ways of these goods really cost, as far as it is known. */
  readonly freight_legs: readonly FreightLeg[]
  /** The most that is given back of what the customer paid for the way back; null gives back all of it. */
  readonly return_freight_limit: Amount | null
  /** What can still be refunded over all payments of the order. */
  readonly refundable: Amount
  /** What was paid for the order, with money or with store credit, and has not been given back in either (`valueLeft`). */
  readonly value_left: Amount
  /** What of the order was never paid for, and no earlier request has met (`unpaidValue`). */
  readonly unpaid: Amount
  /** What the order as a whole has earned, and what of it was taken back so far. */
  readonly bound: OrderBound
  /** What staff have granted on top. */
  readonly grants: readonly { readonly kind: GrantKind; readonly amount: Amount }[]
}

export interface SettlementLine {
  readonly kind: SettlementLineKind
  readonly item_id: string | null
  readonly quantity: number | null
  readonly percentage: string | null
  /**
   * Where fault is shared, the per cent that this line is about: the customer's part of what is kept back, the others'
   * part of what is given back. Absent where it is the whole.
   */
  readonly share?: number | null
  /**
   * What `percentage` and `share` are taken of, unrounded; absent where the amount is a sum of its own. The amount is
   * less where the terms keep back no more than was paid. Shown by the simulator, and kept nowhere.
   */
  readonly base?: Amount
  /** Positive goes to the customer, negative is kept back. */
  readonly amount: Amount
}

export interface Settlement {
  readonly currency_code: string
  readonly lines: readonly SettlementLine[]
  readonly total: Amount
  readonly refundable: Amount
  /** What goes back to the payments. */
  readonly payable: Amount
  /** What becomes store credit. */
  readonly credit: Amount
  /** What the customer has to pay before new goods leave; "0" where money goes the other way or nowhere. */
  readonly due: Amount
}

/** Rounds to the currency; every line passes through it once. */
export type Round = (amount: Amount) => Amount

/** A line about the request as a whole and not about one item. */
export function wholeLine(kind: SettlementLineKind, amount: Amount): SettlementLine {
  return { kind, item_id: null, quantity: null, percentage: null, amount }
}
