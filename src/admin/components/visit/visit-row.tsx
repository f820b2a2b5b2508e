import { StatusBadge, Text } from "@medusajs/ui"

import type { AdminVisitSummary } from "../../../types"
import { useWords } from "../../hooks/use-words"
import { VISIT_COLORS } from "../../lib/visit-color"
import { CardLink } from "../shared/card-link"
import { Instant } from "../shared/instant"

/** One visit in a list: what it is, when, and how it stands. */
export const VisitRow = ({ visit }: { readonly visit: AdminVisitSummary }) => {
  const words = useWords()
  const { number, method, status, due_at, agent_name, customer_name, plan_name } = visit
  const what = [words(`contact_method.${method}`), customer_name].filter(Boolean).join(" · ")
  const who = agent_name ?? plan_name ?? words("visit.facts.by_hand")
  const detail = [words("visit.number", { number }), who].join(" · ")
  return (
    <CardLink to={`/after-sales/visits/${visit.id}`} title={what} detail={detail}>
      <StatusBadge color={VISIT_COLORS[status]}>{words(`visit_status.${status}`)}</StatusBadge>
      <Text size="xsmall" className="text-ui-fg-subtle">
        <Instant at={due_at} />
      </Text>
    </CardLink>
  )
}
