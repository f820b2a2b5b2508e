import type { Refusal } from "../kernel/decision"
import { decideKeepItem } from "../rma/decide-keep-item"
import type { PlannedItem } from "../rma/decide-request"
import type { SettlementItem } from "./settlement"
import { supposeFaults } from "./suppose-faults"
import { supposedFindingRefusals, withFindings } from "./suppose-inspection"
import { SUPPOSED, type Supposition } from "./supposition"

export interface SupposedItems {
  readonly items: readonly SettlementItem[]
  readonly refusals: readonly Refusal[]
}

/**
 * What becomes of the items that one wish was planned as: kept, blamed and inspected as supposed, or every reason why
 * that cannot be. `field` is the wish's path in the question.
 */
export function supposeItem(
  planned: readonly PlannedItem[],
  items: readonly SettlementItem[],
  supposition: Supposition,
  field: string,
): SupposedItems {
  const steps = [supposeKept, supposeBlamed, supposeInspected]
  return steps.reduce<SupposedItems>(
    (before, step) => {
      const after = step(planned, before.items, supposition)
      return { items: after.items, refusals: [...before.refusals, ...after.refusals.map((one) => within(field, one))] }
    },
    { items, refusals: [] },
  )
}

type Step = (
  planned: readonly PlannedItem[],
  items: readonly SettlementItem[],
  supposition: Supposition,
) => SupposedItems

const supposeKept: Step = (planned, items, { keep_item_percentage }) => {
  if (keep_item_percentage === undefined) return { items, refusals: [] }
  const keepable = planned.map(({ return_terms: { terms } }, nth) => ({
    id: String(nth),
    keep_item_max_percentage: terms.keep_item_max_percentage,
  }))
  const offers = keepable.map(({ id }) => ({ id, keep_item_percentage }))
  const decision = decideKeepItem(keepable, offers, SUPPOSED)
  if (!decision.accepted) return { items, refusals: decision.reasons }
  const kept = { resolution: "keep_item", goods_come_back: false, allowance_percentage: keep_item_percentage } as const
  return { items: items.map((item) => ({ ...item, ...kept })), refusals: [] }
}

const supposeBlamed: Step = (planned, items, supposition) => {
  const [first] = planned
  const [item] = items
  if (!first || !item) return { items, refusals: [] }
  const decision = supposeFaults(item, first.reason, supposition)
  if (!decision.accepted) return { items, refusals: decision.reasons }
  const { fault_shares, freight_payer } = decision.value
  return { items: items.map((one) => ({ ...one, fault_shares, freight_payer })), refusals: [] }
}

const supposeInspected: Step = (_, items, { units }) => {
  if (units === undefined) return { items, refusals: [] }
  return { items: withFindings(items, units), refusals: supposedFindingRefusals(items, units) }
}

/** The rules count the items they are asked about, and name units by id: here there is one wish, and its units are counted. */
function within(itemField: string, { field = "", ...refusal }: Refusal): Refusal {
  const path = field.replace(/^items\.\d+\.?/, "").replace(/\.id$/, "")
  return { ...refusal, field: path === "" ? itemField : `${itemField}.${path}` }
}
