import { wholeFault } from "../fault/fault-share"
import { buildContext, buildFee, buildSettlementItem, buildSettlementUnit } from "../rma/rma.fixtures"
import { settle } from "./settle"
import type { SettlementContext, SettlementItem, SettlementUnit } from "./settlement"

/** Such as `price_paid 10.00`, then the total. */
export function account(items: readonly Partial<SettlementItem>[], context: Partial<SettlementContext> = {}): string[] {
  const { lines, total } = settle(items.map(buildSettlementItem), buildContext(context))
  return [...lines.map(({ kind, amount }) => `${kind} ${amount}`), `= ${total}`]
}

export function unitsOf(...given: Partial<SettlementUnit>[]): SettlementUnit[] {
  return given.map(buildSettlementUnit)
}

/** What an item stands under that has no terms but these fees. */
export const terms = (...fees: Parameters<typeof buildFee>[0][]) => {
  return {
    ...{ outbound_freight_refund: "never" as const, credit_bonus_percentage: null, windows: [] },
    fees: fees.map(buildFee),
  }
}
export const tenPerCent = terms({ percentage: "10" })
export const wayBack = terms({ kind: "return_freight", amount: "4.50", currency_code: "eur" })

/** Whose fault it is, and who pays the way back for it. */
export const merchants = { fault_shares: wholeFault("merchant"), freight_payer: "merchant" } as const
export const carriers = { fault_shares: wholeFault("carrier"), freight_payer: "carrier" } as const
