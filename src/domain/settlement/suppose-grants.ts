import { decideGrant } from "../grant/decide-grant"
import type { Refusal } from "../kernel/decision"
import type { SettlementContext, SettlementItem } from "./settlement"

/** Every reason why money on top could not be granted, whoever asks: how much an agent may give alone is his own matter. */
export function supposedGrantRefusals(
  grants: SettlementContext["grants"],
  items: readonly Pick<SettlementItem, "fault_shares">[],
): Refusal[] {
  const fault_parties = items.flatMap(({ fault_shares }) => fault_shares.map(({ party }) => party))
  return grants.flatMap(({ kind, amount }, index): Refusal[] => {
    const decision = decideGrant({ kind, amount, fault_parties, stage: "inspected", limit: null, granted: "0" })
    if (decision.accepted) return []
    return decision.reasons.map((reason) => ({ ...reason, field: `grants.${index}.${reason.field ?? "kind"}` }))
  })
}
