import { inCurrency } from "../money/in-currency"
import { isPositive, sum, type Amount } from "../money/decimal"
import { decideCover, type Cover } from "../warranty/decide-cover"
import type { WarrantyStatus } from "../warranty/lifecycle"
import type { CostBearer, CoverPart } from "../warranty/words"

/** A part, some hours or a way, as the workshop names it. The amount is what it costs a customer who pays, tax included. */
export interface WrittenRepairLine {
  readonly kind: CoverPart
  readonly title: string
  readonly amount: Amount
}

/** The same, and who bears it: the plan's code where a warranty does, null where the customer would. */
export interface RepairLine extends WrittenRepairLine {
  readonly covered_by: string | null
  readonly cost_bearer: CostBearer | null
}

/** The warranty of the unit in the workshop; null for one that has none. */
export interface UnitWarranty {
  readonly status: WarrantyStatus
  readonly covers: readonly Cover[]
}

/**
 * Who bears each line, by the unit's warranty on the day on which the fault was reported. The best cover of each kind
 * decides, so parts may be the manufacturer's and labour the shop's.
 */
export function assignLines(
  lines: readonly WrittenRepairLine[],
  warranty: UnitWarranty | null,
  reportedOn: string,
): RepairLine[] {
  return lines.map((line) => {
    const by = warranty && decideCover(warranty.status, warranty.covers, line.kind, reportedOn).by
    return { ...line, covered_by: by?.plan_code ?? null, cost_bearer: by?.cost_bearer ?? null }
  })
}

/** What the customer would pay: every line that no warranty bears. */
export function billableOf(lines: readonly RepairLine[], currencyCode: string): Amount {
  const open = lines.filter(({ covered_by }) => covered_by === null)
  return inCurrency(sum(open.map(({ amount }) => amount)), currencyCode)
}

/** What we may claim from whoever bears it in our place, such as the manufacturer. */
export function claimableOf(lines: readonly RepairLine[], currencyCode: string): Amount {
  return inCurrency(sum(lines.filter(isOthers).map(({ amount }) => amount)), currencyCode)
}

/** Whether manufacturer or supplier bear a line in our place. */
export function isOthers({ cost_bearer }: RepairLine): boolean {
  return cost_bearer !== null && cost_bearer !== "shop"
}

/** Whether anything waits for the customer's word before work may begin. */
export function isBillable(lines: readonly RepairLine[]): boolean {
  return lines.some(({ covered_by, amount }) => covered_by === null && isPositive(amount))
}
