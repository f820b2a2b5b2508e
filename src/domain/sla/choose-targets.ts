import { SLA_METRICS } from "../kernel/vocabulary"
import type { ClockFacts } from "./facts"
import type { SlaTarget, SlaTerms } from "./terms"

/**
 * What is promised for a ticket, one target a metric: that of its own priority before the one for every priority. Who
 * was written to by us has asked nothing yet and is owed no first answer.
 */
export function chooseTargets(
  terms: Pick<SlaTerms, "targets">,
  facts: Pick<ClockFacts, "kind" | "priority" | "opened_by">,
): SlaTarget[] {
  return SLA_METRICS.flatMap((metric) => {
    if (metric === "first_response" && facts.opened_by === "staff") return []
    const candidates = terms.targets.filter((target) => target.metric === metric && target.kind === facts.kind)
    const chosen =
      candidates.find(({ priority }) => priority === facts.priority) ??
      candidates.find(({ priority }) => priority === null)
    return chosen ? [chosen] : []
  })
}
