import { StatusBadge, Text, clx } from "@medusajs/ui"
import { Link } from "react-router-dom"

import { isAttended } from "../../../domain/follow-up/words"
import type { AdminVisitSummary } from "../../../types"
import { useFormats } from "../../hooks/use-formats"
import { useWords } from "../../hooks/use-words"
import { VISIT_COLORS } from "../../lib/visit-color"

interface VisitCardProps {
  readonly visit: AdminVisitSummary
  /** Told when it is picked up, to be dropped on another day. */
  readonly onDrag?: (visit: AdminVisitSummary) => void
}

/** One visit on a day of the calendar; one that nobody attends stands out. */
export const VisitCard = ({ visit, onDrag }: VisitCardProps) => {
  const words = useWords()
  const formats = useFormats()
  const { due_at, number, status, method, agent_name, customer_name, order_display_id } = visit
  const isOpen = status === "scheduled" || status === "confirmed"
  const isOverload = isOpen && isAttended(method) && agent_name === null
  const canMove = onDrag !== undefined && visit.allowed_actions.includes("move")
  const about = customer_name ?? (order_display_id === null ? null : `#${order_display_id}`)
  const zone = Intl.DateTimeFormat().resolvedOptions().timeZone
  return (
    <Link
      to={`/after-sales/visits/${visit.id}`}
      draggable={canMove}
      onDragStart={() => onDrag?.(visit)}
      className={clx(
        "bg-ui-bg-component shadow-elevation-card-rest hover:shadow-elevation-card-hover transition-fg focus-visible:shadow-borders-focus flex flex-col gap-y-1 rounded-md px-2 py-1.5 outline-none",
        canMove && "cursor-grab",
        isOverload && "shadow-borders-error",
      )}
    >
      <div className="flex items-baseline justify-between gap-x-2">
        <Text size="xsmall" leading="compact" weight="plus" className="tabular-nums">
          {formats.clockIn(due_at, zone)}
        </Text>
        <Text size="xsmall" leading="compact" className="text-ui-fg-muted">
          {words("visit.number", { number })}
        </Text>
      </div>
      <Text size="xsmall" leading="compact" className="truncate">
        {[words(`contact_method.${method}`), about].filter(Boolean).join(" · ")}
      </Text>
      <Text
        size="xsmall"
        leading="compact"
        className={clx("truncate", isOverload ? "text-ui-tag-red-text" : "text-ui-fg-subtle")}
      >
        {isOverload ? words("visit.nobody") : (agent_name ?? visit.plan_name ?? words("visit.facts.by_hand"))}
      </Text>
      <StatusBadge color={VISIT_COLORS[status]} className="w-fit">
        {words(`visit_status.${status}`)}
      </StatusBadge>
    </Link>
  )
}
