import type { Resolution } from "../kernel/vocabulary"

export const VEHICLES = ["exchange", "claim", "return", "none"] as const
/** What of core moves the goods of a request, in and out. */
export type Vehicle = (typeof VEHICLES)[number]

/** An item as far as its goods move. */
export interface MovingItem {
  readonly resolution: Resolution
  /** False where there is nothing to send, such as a lost parcel. */
  readonly goods_come_back: boolean
}

/**
 * The one movement of core that carries all goods of a request. An exchange of core needs goods in both directions; a
 * claim may send without taking back, and moves the goods also where the one exchanged never arrived.
 */
export function vehicleOf(items: readonly MovingItem[]): Vehicle {
  const comesBack = items.some(isTakenBack)
  if (comesBack && items.some(({ resolution }) => resolution === "exchange")) return "exchange"
  if (items.some(sendsGoods)) return "claim"
  return comesBack ? "return" : "none"
}

/** Whether the goods become the merchant's. What is repaired only visits him, and core hears nothing of it. */
export function isTakenBack({ resolution, goods_come_back }: MovingItem): boolean {
  return goods_come_back && resolution !== "repair"
}

/** Whether other goods go out for the item. */
export function sendsGoods({ resolution }: Pick<MovingItem, "resolution">): boolean {
  return resolution === "replacement" || resolution === "exchange"
}
