import type { SettlementLine } from "./settlement"

/** Says on a line which per cent it is about, unless that is the whole. */
export function partial(share: number): Pick<SettlementLine, "share"> {
  return share === 100 ? {} : { share }
}
