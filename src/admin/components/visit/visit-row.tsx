import { StatusBadge, Text } from "@medusajs/ui"
import { Link } from "react-router-dom"

import type { AdminVisitSummary } from "../../../types"
import { useWords } from "../../hooks/use-words"
import { VISIT_COLORS } from "../../lib/visit-color"
import { Instant } from "../shared/instant"

/** One visit in a list: what it is, when, and how it stands. */
export const VisitRow = ({ visit }: { readonly visit: AdminVisitSummary }) => {
  const words = useWords()
  const { number, method, status, due_at, agent_name, customer_name, plan_name } = visit
  const what = [words(`contact_method.${method}`), customer_name].filter(Boolean).join(" · ")
  const who = agent_name ?? plan_name ?? words("visit.facts.by_hand")
  return (
    <Link
      to={`/after-sales/visits/${visit.id}`}
      className="hover:bg-ui-bg-base-hover transition-fg focus-visible:shadow-borders-focus flex items-center justify-between gap-x-4 px-6 py-3 outline-none last:rounded-b-lg"
    >
      <div className="min-w-0">
        <Text size="small" weight="plus" leading="compact" className="truncate">
          {what}
        </Text>
        <Text size="xsmall" className="text-ui-fg-subtle truncate">
          {[words("visit.number", { number }), who].join(" · ")}
        </Text>
      </div>
      <div className="flex shrink-0 flex-col items-end gap-y-1">
        <StatusBadge color={VISIT_COLORS[status]}>{words(`visit_status.${status}`)}</StatusBadge>
        <Text size="xsmall" className="text-ui-fg-subtle">
          <Instant at={due_at} />
        </Text>
      </div>
    </Link>
  )
}
