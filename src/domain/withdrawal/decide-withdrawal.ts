import { decide, type Decision, type Refusal } from "../kernel/decision"
import type { OrderFacts, OrderLineFacts } from "../policy/order-facts"
import type { ReturnTermsOf } from "../rma/return-terms"
import { listUnits } from "../rma/units"
import { assessLine, coveredQuantity } from "./assess-line"
import type { DeclaredLine } from "./declared-line"
import type { WithdrawalVerdict } from "./lifecycle"

/** One line of a statement as it is received. */
export interface ReceivedLine {
  readonly line: OrderLineFacts
  readonly quantity: number
  /** How many of these units the right of withdrawal covers, by the rules. */
  readonly covered_quantity: number
}

export interface ReceivedWithdrawal {
  readonly lines: readonly ReceivedLine[]
  readonly verdict: WithdrawalVerdict
  /** Every reason for the doubt; none when the statement is within the period. */
  readonly doubts: readonly Refusal[]
  /** True when goods that were packed are among them: only then is there anything to send back. */
  readonly goods_were_sent: boolean
}

/**
 * Receives a statement of withdrawal. Only what cannot be understood as one is refused: lines of another order, no
 * units, more units than were bought. A statement that seems late, excluded or about a cancelled order is received
 * with every doubt, because a declaration takes effect by law and not by our consent; staff answer it.
 */
export function decideWithdrawal(
  order: OrderFacts,
  declared: readonly DeclaredLine[],
  returnTermsOf: ReturnTermsOf,
): Decision<ReceivedWithdrawal> {
  const malformed = [...draftRefusals(order), ...emptinessRefusals(declared), ...declared.flatMap(faultsOf(order))]
  return decide(malformed, () => {
    const lines = declared.flatMap((one) => receiveLine(order, one, returnTermsOf))
    const doubts = [...canceledDoubts(order), ...lines.flatMap((line) => line.doubts)]
    return {
      lines: lines.map(({ doubts: _doubts, sent: _sent, ...line }) => line),
      verdict: doubts.length === 0 ? "within_period" : "in_doubt",
      doubts,
      goods_were_sent: lines.some(({ sent }) => sent),
    }
  })
}

interface JudgedLine extends ReceivedLine {
  readonly doubts: readonly Refusal[]
  readonly sent: boolean
}

function receiveLine(order: OrderFacts, declared: DeclaredLine, returnTermsOf: ReturnTermsOf): JudgedLine[] {
  const index = order.lines.findIndex(({ id }) => id === declared.line_item_id)
  const line = order.lines[index]
  if (!line) return []
  const assessment = assessLine(order, line, returnTermsOf)
  const covered = Math.min(declared.quantity, coveredQuantity(assessment))
  return [
    {
      line,
      quantity: declared.quantity,
      covered_quantity: covered,
      doubts: covered === declared.quantity ? [] : assessment.refusals.map((reason) => aboutLine(reason, line)),
      sent: listUnits(line, order.currency_code).length > 0,
    },
  ]
}

function aboutLine({ quantity, ...reason }: Refusal & { readonly quantity: number }, line: OrderLineFacts): Refusal {
  return { ...reason, facts: { ...reason.facts, title: line.title, quantity } }
}

function canceledDoubts(order: OrderFacts): Refusal[] {
  return order.status === "canceled" ? [{ code: "order_canceled", message: "The order was cancelled." }] : []
}

function draftRefusals(order: OrderFacts): Refusal[] {
  if (order.status !== "draft") return []
  return [{ code: "order_draft", message: "The order is a draft and was never placed." }]
}

function emptinessRefusals(declared: readonly DeclaredLine[]): Refusal[] {
  if (declared.length > 0) return []
  return [{ code: "quantity_not_available", message: "Name at least one unit.", field: "lines" }]
}

function faultsOf(order: OrderFacts) {
  const named = new Set<string>()
  return ({ line_item_id, quantity }: DeclaredLine, index: number): Refusal[] => {
    const field = `lines.${index}`
    const line = order.lines.find(({ id }) => id === line_item_id)
    if (!line) {
      const message = `The order has no line ${line_item_id}.`
      return [{ code: "line_not_in_order", message, field: `${field}.line_item_id` }]
    }
    const available = named.has(line_item_id) ? 0 : line.quantity
    named.add(line_item_id)
    if (Number.isInteger(quantity) && quantity >= 1 && quantity <= available) return []
    const message = `${quantity} declared, ${available} bought.`
    const facts = { requested: quantity, available }
    return [{ code: "quantity_not_available", message, field: `${field}.quantity`, facts }]
  }
}
