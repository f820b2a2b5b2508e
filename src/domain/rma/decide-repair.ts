import { decide, type Decision, type Refusal } from "../kernel/decision"
import type { Resolution } from "../kernel/vocabulary"

export const REPAIR_OUTCOMES = ["repaired", "not_repairable"] as const
export type RepairOutcome = (typeof REPAIR_OUTCOMES)[number]

export interface RepairableItem {
  readonly id: string
  readonly reason_remedies: readonly Resolution[]
  readonly offered_remedies: readonly Resolution[]
}

/** What the customer gets instead of a repair that could not be done: what reason and terms of every item allow. */
export function decideInsteadOfRepair(
  items: readonly RepairableItem[],
  instead: Resolution | null,
): Decision<Exclude<Resolution, "repair" | "exchange">> {
  if (instead === null || instead === "repair") {
    const message = "Say what the customer gets instead."
    return decide([{ code: "remedy_not_offered", message, field: "resolution" }], () => "refund")
  }
  if (instead === "exchange") {
    const message = "Nobody has chosen what to exchange the goods for."
    return decide([{ code: "exchange_variant_required", message, field: "resolution" }], () => "refund")
  }
  const facts = { resolution: instead }
  const refusals = items.flatMap(({ reason_remedies, offered_remedies }): Refusal[] => {
    if (!reason_remedies.includes(instead)) {
      const message = `${instead} is not offered for this reason.`
      return [{ code: "remedy_not_allowed_for_reason", message, field: "resolution", facts }]
    }
    if (offered_remedies.includes(instead)) return []
    const message = `${instead} is not offered by the terms of the item.`
    return [{ code: "remedy_not_offered", message, field: "resolution", facts }]
  })
  return decide(refusals, () => instead)
}
