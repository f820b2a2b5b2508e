import { inCurrency } from "../../domain/money/in-currency"
import { clauseOfLine } from "../../domain/settlement/clause-of-line"
import type { ForeseenSettlement } from "../../domain/settlement/foresee-settlement"
import type { ExplainedLineBody, SimulatedItemBody, SimulatedSettlement } from "../../types"
import { titlesOf } from "./preview-body"
import { toSettlementBody } from "./settlement-body"

/** A settlement that was only supposed, with what every line of it rests on. */
export function toSimulatedSettlement(foreseen: ForeseenSettlement): SimulatedSettlement {
  const { settlement, payouts } = foreseen
  const body = toSettlementBody(settlement, titlesOf(foreseen))
  return {
    settlement: { ...body, lines: body.lines.map((line, position) => ({ ...line, ...groundsOf(foreseen, position) })) },
    items: toItems(foreseen),
    payouts: payouts.map((payout) => ({ ...payout, amount: inCurrency(payout.amount, settlement.currency_code) })),
  }
}

function groundsOf(
  { plan, items, settlement }: ForeseenSettlement,
  position: number,
): Pick<ExplainedLineBody, "base" | "clause"> {
  const line = settlement.lines[position]
  if (!line) return { base: null, clause: null }
  const termed = plan.items.map(({ return_terms: { terms } }, nth) => ({ id: items[nth]?.id ?? "", terms }))
  return {
    base: line.base === undefined ? null : inCurrency(line.base, settlement.currency_code),
    clause: clauseOfLine(line, termed, settlement.currency_code),
  }
}

function toItems({ plan, items }: ForeseenSettlement): SimulatedItemBody[] {
  return plan.items.flatMap(({ line, reason, return_terms: { terms, clause, window } }, position) => {
    const item = items[position]
    if (!item) return []
    const { resolution, fault_shares, freight_payer, goods_come_back, units } = item
    return {
      ...{ line_item_id: line.id, title: line.title, reason_code: reason.code },
      ...{ resolution, fault_shares, freight_payer, goods_come_back },
      policy: { code: terms.policy_code, name: terms.policy_name, version: terms.version },
      ...{ clause, window_ends_on: window.ends_on },
      units: units.map(({ price_paid, accepted, deduction_percentage, exchange }) => ({
        ...{ price_paid, accepted, deduction_percentage },
        exchange: exchange && { price: exchange.price, bonus: exchange.bonus },
      })),
    }
  })
}
