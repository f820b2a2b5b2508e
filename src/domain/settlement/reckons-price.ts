import type { Resolution } from "../kernel/vocabulary"

/** Whether the price of the units comes into the money at all: only then can loss of value be taken off it. */
export function reckonsPrice(resolution: Resolution): boolean {
  return resolution === "refund" || resolution === "store_credit" || resolution === "exchange"
}
