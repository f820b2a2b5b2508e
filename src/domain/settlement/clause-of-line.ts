import type { ClauseReference } from "../kernel/decision"
import type { FeeKind, SettlementLineKind } from "../kernel/vocabulary"
import { isGreater } from "../money/decimal"
import { clauseOf } from "../policy/clauses-of-terms"
import type { PolicyTerms } from "../policy/terms"
import type { SettlementLine } from "./settlement"

/** An item with the whole terms it stands under. */
export interface TermedItem {
  readonly id: string
  readonly terms: PolicyTerms
}

/** By what of the terms a line comes to be. Others rest on facts: what was paid, found, spent or granted. */
const CLAUSES: Readonly<Partial<Record<SettlementLineKind, string>>> = {
  exchange_price: "exchange_price",
  exchange_bonus: "exchange_price",
  restocking_fee: "fee.restocking",
  return_freight: "fee.return_freight",
  lost_free_freight: "fee.lost_free_freight",
  lost_discount: "fee.lost_discount",
  credit_bonus: "credit_bonus",
  keep_item_allowance: "keep_item",
}

const FEES: Readonly<Partial<Record<SettlementLineKind, FeeKind>>> = {
  restocking_fee: "restocking",
  return_freight: "return_freight",
  lost_free_freight: "lost_free_freight",
  lost_discount: "lost_discount",
}

/** The clause that a settlement line rests on; null where it rests on no terms, or no terms say why. */
export function clauseOfLine(
  { kind, item_id }: Pick<SettlementLine, "kind" | "item_id">,
  items: readonly TermedItem[],
  currencyCode: string,
): ClauseReference | null {
  const concerned = items.filter(({ id }) => item_id === null || id === item_id).map(({ terms }) => terms)
  if (kind === "outbound_freight") {
    const byTerms = concerned.find(({ outbound_freight_refund }) => outbound_freight_refund === "whole_order")
    return byTerms ? clauseOf(byTerms, "outbound_freight_refund") : null
  }
  const clause = CLAUSES[kind]
  const fee = FEES[kind]
  const stating = fee && item_id === null ? dearest(concerned, fee, currencyCode) : concerned[0]
  return clause && stating ? clauseOf(stating, clause) : null
}

/** Of several fees by amount the highest is charged, so its terms are the ones to name. */
function dearest(terms: readonly PolicyTerms[], kind: FeeKind, currencyCode: string): PolicyTerms | undefined {
  const charged = terms.flatMap((one) =>
    one.fees
      .filter((fee) => fee.kind === kind && fee.currency_code === currencyCode)
      .flatMap(({ amount }) => (amount === null ? [] : [{ terms: one, amount }])),
  )
  return charged.toSorted((one, other) => (isGreater(other.amount, one.amount) ? 1 : -1))[0]?.terms
}
