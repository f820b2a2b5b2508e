import type { SettlementContext, SettlementItem, SettlementUnit } from "./settlement"

/** Whether a unit comes into the money: as inspection found, and before it for whatever may still arrive or need not. */
export function isPaidFor(
  { accepted }: Pick<SettlementUnit, "accepted">,
  { goods_come_back }: Pick<SettlementItem, "goods_come_back">,
  { goods_awaited }: Pick<SettlementContext, "goods_awaited">,
): boolean {
  return accepted ?? (goods_awaited || !goods_come_back)
}
